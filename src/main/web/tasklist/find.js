/*
 * "Find a task": by what people call it, which is more than its name. Waymark is asked, and answers with what whoever
 * looks may open. While something stands in the field, what was found stands in the place of the list.
 */
import { call } from '../base/api.js';
import { draw } from './label.js';
import { open } from './open.js';

const FEWEST = 2;
const PAUSE = 300;
const HINT = 'Name of the task, stage, number of the case, reference, authority, or who works on it';

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

function row(task) {
  const link = element('a', { href: `#/?task=${encodeURIComponent(task.label.taskId)}` }, task.name);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(task.label.taskId);
  });
  const label = element('div', {});
  draw(label, { ...task.label, assignee: null });
  return element('li', {}, element('h4', {}, link), label, element('p', { class: 'waymark-with' }, task.with || 'Nobody works on it yet'));
}

function inWords({ tasks, more }) {
  if (more) return `More than ${tasks.length} tasks. These are due first: add a word to find fewer.`;
  if (!tasks.length) return 'No task that you may see has all these words. A task that is done is not found here.';
  return tasks.length === 1 ? 'One task.' : `${tasks.length} tasks.`;
}

export default {
  id: 'waymark-find',
  pluginPoint: 'tasklist.list',
  priority: 1000,
  render(node) {
    const field = element('input', { type: 'search', class: 'form-control', maxlength: '100', autocomplete: 'off', placeholder: 'Find a task', title: HINT, 'aria-label': `Find a task: ${HINT}` });
    const status = element('p', { role: 'status' });
    const found = element('ol', { class: 'waymark-found list-unstyled', hidden: '' });
    // A list of nothing is not read out.
    const fill = (lines) => { found.replaceChildren(...lines); found.hidden = !lines.length; };
    node.append(element('div', { class: 'waymark-find', role: 'search' }, field, status, found));
    let waiting = null;
    let asked = '';

    async function find() {
      const words = field.value.trim();
      asked = words;
      document.body.classList.toggle('waymark-finding', words.length >= FEWEST);
      if (words.length < FEWEST) {
        fill([]);
        status.textContent = '';
        return;
      }
      try {
        const answer = await call('GET', `/camunda/api/waymark/tasks/found?words=${encodeURIComponent(words)}`);
        if (asked !== words) return;
        fill(answer.tasks.map(row));
        status.textContent = inWords(answer);
      } catch (problem) {
        if (asked === words) status.textContent = problem.message;
      }
    }

    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, PAUSE);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') field.value = '';
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      clearTimeout(waiting);
      find();
    });
  },
  unmount() {
    document.body.classList.remove('waymark-finding');
  },
};
