/*
 * "Add what I saw": an inspector presses it, presses what it was, and the form to record it is open. One group of
 * buttons for each inspection that is on site and that they are on, so that it is two presses at a desk and on a tablet.
 * Cancel and Escape add nothing; words that were typed by then are there again the next time.
 */
import { call, newId } from '../base/api.js';
import { Keeper, Place } from '../base/keep.js';
import { open } from './open.js';

const API = '/camunda/api/waymark';

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

/** Pressed again after a line that broke, it is the same sending: it is added once. */
async function add(inspection, activity, submissionId, words, dialog, status) {
  dialog.querySelectorAll('button').forEach((button) => { button.disabled = true; });
  dialog.adding = true;
  status.textContent = 'Adding …';
  try {
    const added = await call('POST', `${API}/inspections/${inspection.id}/activities`, { activity, what: words ? words.input.value.trim() || null : null, submissionId });
    if (words) await words.over();
    dialog.adding = false;
    dialog.close();
    open(added.taskId);
  } catch (problem) {
    dialog.adding = false;
    status.textContent = problem.errors && problem.errors.length ? problem.errors.map((error) => error.message).join(' ') : problem.message;
    dialog.querySelectorAll('button').forEach((button) => { button.disabled = false; });
    if (words) words.input.focus();
  }
}

/** The field for words of one's own, with what was typed into it before; kept as every form keeps it. */
async function ownWords(inspection) {
  const input = element('input', { type: 'text', maxlength: '200', autocomplete: 'off' });
  const said = element('p', { class: 'wm-status', role: 'status' });
  const place = await Place.of(inspection.id, 'add-activity');
  const before = place.typedBefore('what');
  const keeper = new Keeper({
    me: place.me,
    read: () => ({ what: input.value }),
    send: (answers, query, options) => place.send('what', answers, query, options),
    say: (text) => said.replaceChildren(...[].concat(text)),
    conflict: () => { said.textContent = 'Typed in another tab as well: that one is kept, and this one is not.'; },
  });
  if (before) {
    input.value = before.answers.what || '';
    keeper.since = before.savedAt;
  }
  input.addEventListener('input', () => keeper.typed());
  return {
    input,
    save: () => keeper.save(),
    over: async () => {
      keeper.stop();
      await keeper.running;
      await place.discard('what');
    },
    element: element('div', {}, element('label', { class: 'wm-field' }, 'What is it? Never a child’s name.', input), said),
  };
}

async function group(inspection, dialog, status, alone) {
  const part = element('section', {});
  if (!alone) part.append(element('h3', {}, `${inspection.authority}, ${inspection.reference}`));
  let words = null;
  if (inspection.plain) {
    words = await ownWords(inspection);
    dialog.addEventListener('close', words.save);
    part.append(words.element);
  }
  inspection.kinds.forEach((kind) => {
    const buttons = kind.activities.map((activity) => {
      const button = element('button', { type: 'button', class: 'wm-button waymark-big' }, activity.label);
      const submissionId = newId();
      button.addEventListener('click', () => add(inspection, activity.value, submissionId, words, dialog, status));
      return button;
    });
    part.append(element('h4', {}, kind.title), element('div', { class: 'waymark-choices' }, ...buttons));
  });
  return part;
}

async function show() {
  const dialog = element('dialog', { class: 'wm-dialog waymark-activity', 'aria-labelledby': 'waymark-activity-title' });
  const status = element('p', { class: 'wm-error', role: 'status' });
  const close = element('button', { type: 'button', class: 'wm-button' }, 'Cancel');
  const body = element('div', { class: 'waymark wm-loaded' }, element('h2', { id: 'waymark-activity-title' }, 'Add what I saw'),
    element('p', {}, 'Press what it was: it becomes a task of yours, and its form opens.'));
  close.addEventListener('click', () => dialog.close());
  // What is being added is not stopped by closing.
  dialog.addEventListener('cancel', (event) => { if (dialog.adding) event.preventDefault(); });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(body);
  document.body.append(dialog);
  dialog.showModal();
  try {
    const running = await call('GET', `${API}/on-the-spot`);
    body.append(status, ...await Promise.all(running.map((one) => group(one, dialog, status, running.length === 1))));
    if (!running.length) body.append(element('p', {}, 'None of your inspections is on site now, so there is nothing to add to.'));
  } catch (problem) {
    status.textContent = problem.message;
    body.append(status);
  }
  body.append(element('p', { class: 'waymark-foot' }, close));
  (body.querySelector('input, button') || close).focus();
}

export default {
  id: 'waymark-add-activity',
  pluginPoint: 'tasklist.navbar.action',
  priority: 95,
  async render(node) {
    const me = await call('GET', `${API}/me`).catch(() => null);
    if (!me || !me.groups.includes('inspectors')) return;
    const link = element('a', { href: '', role: 'button' }, 'Add what I saw');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show();
    });
    node.append(link);
  },
  unmount() {},
};
