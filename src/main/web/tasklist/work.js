/*
 * The list of tasks in the place of Tasklist's own: by case and by inspection, the most urgent first, with what was done and
 * what is next. It is Tasklist's list that is shown, the one that is open at the left.
 */
import { API, call } from '../base/api.js';
import { html, nothing, render, repeat } from '../base/lit.js';
import { count, limit } from '../base/words.js';
import { open } from './open.js';

const EVERY = 60000;
const SOON = 250;
const FEW_GROUPS = 3;
/** What changes who has which task. */
const CHANGES = /\/task\/[^/]+\/(claim|unclaim)$|\/waymark\/tasks\/[^/]+\/(record|draft)$|\/waymark\/worklist\/next-case$|\/waymark\/inspections(\/[^/]+\/(activities|concerns))?$/;
const RECORDED = /\/waymark\/tasks\/([^/]+)\/record$/;
const SHAPES = { concern: '◆', overdue: '▲', today: '●', soon: '◐', later: '○', 'stands-still': '‖', 'no-limit': '–' };
const EMPTY = 'There is no task in this list now. Tasks come here by themselves when they are due to be done. To see other tasks, choose another list at the left.';

/** @type {HTMLElement | null} */
let place = null;
/** @type {any} */
let page = null;
let problem = '';
let said = '';
/** @type {any} the task that was recorded last, and what comes after it */
let done = null;
let inspector = false;
let asked = '';
let timer = null;
/** What was opened and folded by hand, by the group. @type {Map<string, boolean>} */
const folded = new Map();

const of = (/** @type {string} */ name) => new URLSearchParams(window.location.hash.split('?')[1] || '').get(name);

/** @param {string} id */
function find(id) {
  for (const group of page ? page.groups : []) {
    const task = group.tasks.find((/** @type {any} */ one) => one.taskId === id);
    if (task) return { group, task };
  }
  return null;
}

async function load() {
  const filter = of('filter');
  if (!place || !filter) return;
  asked = filter;
  try {
    const answer = await call('GET', `${API}/worklist?filter=${encodeURIComponent(filter)}`);
    if (asked !== of('filter')) return;
    page = answer;
    problem = '';
    document.body.classList.add('waymark-works');
  } catch (failed) {
    problem = /** @type {Error} */ (failed).message;
  }
  draw();
}

function loadSoon() {
  clearTimeout(timer);
  timer = setTimeout(load, SOON);
}

/** After a task is recorded: what it was, and the next of its case, or else the most urgent of all. @param {string} id */
async function recorded(id) {
  const was = find(id);
  await load();
  if (!was) return;
  const same = page.groups.find((/** @type {any} */ group) => group.key === was.group.key);
  const group = same || page.groups[0];
  const next = group && group.tasks.find((/** @type {any} */ task) => task.taskId !== id);
  done = { what: `Recorded: ${was.task.name}, ${was.group.title}.`, next: next ? { task: next, group } : null };
  draw();
  const link = /** @type {HTMLElement | null} */ (place && place.querySelector('.waymark-next a'));
  if (link && (document.activeElement === document.body || !document.activeElement)) link.focus();
}

async function nextCase() {
  done = null;
  const now = of('task');
  try {
    const next = await call('POST', `${API}/worklist/next-case${now ? `?notOf=${encodeURIComponent(now)}` : ''}`);
    said = next ? `${next.claimed ? 'Yours now' : 'Your next'}: ${next.name}, ${next.about}.` : 'No case waits for you: those that are yours are done, and each of the others has somebody.';
    if (next) open(next.taskId);
  } catch (failed) {
    said = /** @type {Error} */ (failed).message;
  }
  load();
}

/** @param {any} urgency */
const mark = (urgency) => html`<span class="waymark-urgency waymark-${urgency.id}"><span aria-hidden="true">${SHAPES[urgency.id]}</span> ${urgency.words}</span>`;

/** @param {string} taskId @param {any} words */
const link = (taskId, words) => html`<a href="#/?task=${encodeURIComponent(taskId)}" aria-current=${of('task') === taskId ? 'true' : nothing} @click=${(/** @type {Event} */ event) => { event.preventDefault(); open(taskId); }}>${words}</a>`;

/** What is the same for the whole group is said there once. @param {any} task @param {any} group */
function item(task, group) {
  const due = task.due && task.due !== group.nextDue;
  return html`<li class="task ${of('task') === task.taskId ? 'waymark-open' : ''}">
    <h4>${link(task.taskId, task.name)}</h4>
    <p><span>${task.state}</span>${task.urgency.words === group.urgency.words ? nothing : html` ${mark(task.urgency)}`}${due ? html` <span>Due ${limit(task.due)}</span>` : nothing}
      ${task.mine ? html`<b class="waymark-mine">Yours</b>` : html`<span>${task.assignee || 'Nobody works on it yet'}</span>`}</p>
  </li>`;
}

/** @param {any} group @param {number} index */
function isOpen(group, index) {
  const byHand = folded.get(group.key);
  if (byHand !== undefined) return byHand;
  return page.groups.length <= FEW_GROUPS || index === 0 || group.tasks.length === 1 || group.tasks.some((/** @type {any} */ task) => task.taskId === of('task'));
}

/** @param {any} group @param {number} index */
function section(group, index) {
  const line = [group.progress, count(group.tasks.length, 'task'), group.nextDue ? `next due ${limit(group.nextDue)}` : ''].filter(Boolean).join(' · ');
  return html`<li class="waymark-group">
    <details ?open=${isOpen(group, index)}>
      <summary @click=${(/** @type {any} */ event) => { folded.set(group.key, !event.currentTarget.parentNode.open); }}>
        <b>${group.title}</b> ${mark(group.urgency)}
        <span class="waymark-line">${line}</span>
        <span class="waymark-line">${group.more}</span>
      </summary>
      <ul class="list-unstyled">${repeat(group.tasks, (/** @type {any} */ task) => task.taskId, (/** @type {any} */ task) => item(task, group))}</ul>
    </details>
  </li>`;
}

function draw() {
  if (!place) return;
  document.body.classList.toggle('waymark-task', Boolean(of('task')));
  const groups = page ? page.groups : [];
  render(html`
    <div role="status">
      ${done ? html`<p class="waymark-next">${done.what} ${done.next ? html`Next: ${link(done.next.task.taskId, `${done.next.task.name}, ${done.next.group.title}`)}` : 'Nothing else waits in this list.'}</p>` : nothing}
      ${said ? html`<p>${said}</p>` : nothing}
      ${problem ? html`<p>${problem}</p>` : nothing}
    </div>
    <div class="waymark-works-head">
      <span>${page && groups.length ? `${count(page.tasks, 'task')}${page.more ? ' that are due first; there are more' : ''}, the most urgent first` : ''}</span>
      ${inspector ? html`<button type="button" class="btn btn-default" @click=${nextCase}>Next case for me</button>` : nothing}
    </div>
    ${page && !groups.length ? html`<p>${EMPTY}</p>` : nothing}
    <ol class="list-unstyled">${repeat(groups, (/** @type {any} */ group) => group.key, section)}</ol>`, place);
}

new PerformanceObserver((seen) => seen.getEntries().forEach((entry) => {
  const path = entry.name.split('?')[0];
  const task = path.match(RECORDED);
  if (task && !(/** @type {PerformanceResourceTiming} */ (entry).responseStatus >= 300)) recorded(decodeURIComponent(task[1]));
  else if (CHANGES.test(path)) loadSoon();
})).observe({ type: 'resource' });
window.addEventListener('hashchange', () => {
  if (of('filter') !== asked) {
    page = null;
    done = null;
    said = '';
    load();
  }
  draw();
});
/** From a form that takes the whole screen back to the list. */
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('.wm-back')) return;
  const [path, query] = window.location.hash.split('?');
  const parameters = new URLSearchParams(query || '');
  parameters.delete('task');
  window.location.hash = `${path}?${parameters}`;
});
document.addEventListener('visibilitychange', () => { if (!document.hidden) loadSoon(); });
setInterval(() => { if (!document.hidden) load(); }, EVERY);

export default {
  id: 'waymark-work',
  pluginPoint: 'tasklist.list',
  priority: 500,
  async render(/** @type {HTMLElement} */ node) {
    place = document.createElement('div');
    place.className = 'waymark-work';
    node.append(place);
    load();
    const me = await call('GET', `${API}/me`).catch(() => null);
    inspector = Boolean(me && me.groups.includes('inspectors'));
    draw();
  },
  unmount() {
    place = null;
    page = null;
    document.body.classList.remove('waymark-works', 'waymark-task');
  },
};
