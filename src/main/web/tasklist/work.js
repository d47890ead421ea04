/*
 * The list of tasks in the place of Tasklist's own: by case and by inspection, the most urgent first, with what was done and
 * what is next. It is Tasklist's list that is shown, the one that is open at the left.
 */
import { API, call } from '../base/api.js';
import { html, nothing, render, repeat } from '../base/lit.js';
import { count, limit, soon, time } from '../base/words.js';
import { arrived, following, mostUrgent } from './after.js';
import { backToTheList, open } from './open.js';
import { sessionEnded } from './signed-out.js';

const EVERY = 60000;
/** How many tasks wait in each list is asked again after an act, and after so long. */
const COUNTS = 180000;
const SOON = 250;
const FEW_GROUPS = 3;
const FEW_TASKS = 4;
/** For so long what is missing in the list is taken for their own doing. */
const OWN_ACT = 20000;
/** What the engine does by itself after an act comes a little later: until that is done it is looked again, and once more for what nobody foresaw. */
const LATER = [1000, 2500, 7000, 16000];
const ONCE_MORE = 7000;
/** What changes who has which task. */
const CHANGES = /\/task\/[^/]+\/(claim|unclaim)$|\/waymark\/tasks\/[^/]+\/hand-over$|\/waymark\/worklist\/next-case$|\/waymark\/inspections(\/[^/]+\/(activities|concerns))?$/;
/** What is kept of a form says that its task is begun, and nothing else of the list. */
const TYPED = /\/waymark\/tasks\/([^/]+)\/draft$/;
const GONE = /\/engine\/default\/task\/([^/]+)$/;
const MISSING = 404;
const SIGNED_OUT = 401;
const REFERENCE = /[A-Z]+-\d{3}-\d{8}(-\d+)?/;
/** What Waymark says it has done once a report, or a letter, is public. */
const PUBLISHED = /^has published the (report|letter)$/;
const SHAPES = { concern: '◆', overdue: '▲', today: '●', soon: '◐', later: '○', 'stands-still': '‖', 'no-limit': '–', waits: '◌' };
const EMPTY = 'There is no task in this list now. Tasks come here by themselves when they are due to be done. To see other tasks, choose another list at the left.';
const TOLD = 'What became of work that was yours is told in your letters';

/** @type {HTMLElement | null} */
let place = null;
/** @type {any} */
let page = null;
let problem = '';
let said = '';
/** What they had written into a form that is gone, and not sent. @type {string[]} */
let typed = [];
/** @type {any} the task that was recorded last, and what comes after it */
let done = null;
let inspector = false;
let asked = '';
/** How often the list was asked for, and which of these answers stands on the page: one that comes later and was asked for before is of no use. */
let turn = 0;
let stands = 0;
let timer = null;
/** @type {Date | null} when the list was asked for last */
let looked = null;
/** When the lists were counted last; 0 when they are to be counted. */
let counted = 0;
/** Tasks that were open: they may have stood in a list only for that. */
const lookedAt = new Set();
/** When somebody last did something here that changes the list. */
let acted = 0;
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
  const here = place;
  asked = filter;
  turn += 1;
  const own = turn;
  const late = () => here !== place || filter !== of('filter') || own < stands;
  const counts = Date.now() - counted > COUNTS;
  if (counts) counted = Date.now();
  try {
    const now = of('task');
    if (now) lookedAt.add(now);
    const answer = await call('GET', `${API}/worklist?filter=${encodeURIComponent(filter)}${now ? `&open=${encodeURIComponent(now)}` : ''}${counts ? '&counts=true' : ''}`);
    if (answer.counts) document.dispatchEvent(new CustomEvent('waymark-counted', { detail: answer.counts }));
    if (late()) return;
    stands = own;
    withoutRecorded(answer);
    missed(answer);
    came(answer);
    const changed = page && page.tasks !== answer.tasks;
    page = answer;
    looked = new Date();
    problem = '';
    if (changed) document.dispatchEvent(new Event('waymark-changed'));
    if (changed && !answer.counts) countSoon();
    document.dispatchEvent(new Event('waymark-listed'));
    document.dispatchEvent(new CustomEvent('waymark-news', { detail: page.news }));
    document.body.classList.add('waymark-works');
  } catch (failed) {
    if (counts) counted = 0;
    if (/** @type {any} */ (failed).status === SIGNED_OUT) sessionEnded();
    if (late()) return;
    problem = /** @type {Error} */ (failed).message;
  }
  draw();
}

/** What was asked for before a task was recorded, and what nobody has asked for since, may still tell of that task. @param {any} list */
function withoutRecorded(list) {
  if (!done || !list) return false;
  const group = list.groups.find((/** @type {any} */ one) => one.tasks.some((/** @type {any} */ task) => task.taskId === done.id));
  if (!group) return false;
  group.tasks = group.tasks.filter((/** @type {any} */ task) => task.taskId !== done.id);
  list.groups = list.groups.filter((/** @type {any} */ one) => one !== group || group.tasks.length || group.waits);
  list.tasks -= 1;
  return true;
}

/** Own tasks that ended, or went to somebody else, without an act of one's own do not vanish without a word. @param {any} answer */
function missed(answer) {
  const own = (/** @type {any} */ one) => one.groups.flatMap((/** @type {any} */ group) => group.tasks).filter((/** @type {any} */ task) => task.mine);
  if (!page || answer.more || Date.now() - acted < OWN_ACT) return;
  const here = new Set(own(answer).map((/** @type {any} */ task) => task.taskId));
  const away = own(page).filter((/** @type {any} */ task) => !here.has(task.taskId) && !lookedAt.has(task.taskId));
  if (away.length) tellAway(away);
}

/** @param {any[]} away own tasks that are not in the list any more; what became of the first is told for all */
async function tellAway(away) {
  const list = asked;
  const end = await endOf(away[0].taskId);
  if (asked !== list) return;
  const why = end && !said.includes(end.why) ? ` ${end.why}` : '';
  said = `${said} ${count(away.length, 'task')} of yours ${away.length === 1 ? 'is' : 'are'} not in the list any more: ${[...new Set(away.map((task) => task.name))].join('; ')}.${why} What was typed is kept.`.trim();
  draw();
}

/** What others put into the list meanwhile is not there without a word. @param {any} answer */
function came(answer) {
  if (!page || page.more || answer.more || Date.now() - acted < OWN_ACT) return;
  const words = arrived(page.groups, answer.groups, lookedAt);
  if (words) said = `${said} ${words}`.trim();
}

/** What became of a task that is gone; null where that is not theirs to know. @param {string} id */
const endOf = (id) => call('GET', `${API}/tasks/${encodeURIComponent(id)}/end`).catch(() => null);

function loadSoon() {
  clearTimeout(timer);
  timer = setTimeout(load, SOON);
}

function countSoon() {
  counted = 0;
  loadSoon();
}

/** After a task is recorded, and not before: what it was, what follows from it, and the next of its case, or else the most urgent of all. */
document.addEventListener('waymark-recorded', async (/** @type {any} */ event) => {
  const task = event.detail;
  const was = find(task.id);
  acted = Date.now();
  counted = 0;
  typed = [];
  done = { id: task.id, what: `Recorded: ${task.name}${was && was.task.detail ? ` (${was.task.detail})` : ''}, ${was ? was.group.title : task.about}.`, group: was && was.group.key, reference: (String(task.about).match(REFERENCE) || [])[0], after: null, looks: 0, offered: false, more: true };
  said = '';
  if (withoutRecorded(page)) ['waymark-one-less', 'waymark-changed'].forEach((what) => document.dispatchEvent(new Event(what)));
  draw();
  LATER.forEach((wait) => setTimeout(() => look(task.id, wait === ONCE_MORE), wait));
  await look(task.id, true);
});

/** The next is a key away as soon as it is known, unless they have gone on to something else; where there is none, what was recorded is read out. */
function toTheNext() {
  const line = /** @type {HTMLElement | null} */ (place && place.querySelector('.waymark-next'));
  if (!line || unsettled() || done.offered || of('task')) return;
  const next = line.querySelector('a');
  done.offered = Boolean(next);
  if (done.looks === 1 || [document.body, line].includes(/** @type {HTMLElement} */ (document.activeElement))) (next || line).focus();
}

/** @param {string} id of a task that was recorded @param {boolean} whole whether the list is looked at in any case */
async function look(id, whole) {
  if (!place || !done || done.id !== id || !done.more && !whole) return;
  const [after] = await Promise.all([call('GET', `${API}/tasks/${encodeURIComponent(id)}/after`).catch(() => null), whole ? load() : null]);
  if (!done || done.id !== id) return;
  const waited = done.more && done.looks > 0;
  done.after = after || done.after;
  done.more = Boolean(after && after.more);
  if (waited && !done.more && !whole) await load();
  if (!done || done.id !== id) return;
  done.looks += 1;
  draw();
  toTheNext();
}

/** While what follows is still being done, what waits in the list may be gone in a moment: it is not offered as the next. */
const unsettled = () => !done.looks || Boolean(done.after && done.after.underWay && done.looks <= LATER.length);

/** What is still there to be done next: the most urgent of all, or what presses as much and is of the same. */
function nextOne() {
  const groups = (page ? page.groups : []).map((/** @type {any} */ group) => ({ group, task: group.tasks.find((/** @type {any} */ one) => one.taskId !== done.id) })).filter((/** @type {any} */ one) => one.task);
  return mostUrgent(groups, done.group);
}

function recordedLine() {
  const next = unsettled() ? null : nextOne();
  const nothingElse = unsettled() ? 'What comes next is being put before people …' : 'Nothing else waits in this list.';
  return html`<div class="waymark-next" tabindex="-1"><p><b>${done.what}</b></p>
    <p>${next ? html`Next for you${next.task.due ? `, ${new Date(next.task.due) < new Date() ? 'overdue since' : 'due'} ${soon(next.task.due)}` : ''}: ${link(next.task.taskId, `${next.task.name}${next.task.detail ? ` (${next.task.detail})` : ''}, ${next.group.title}`)}` : nothingElse}</p>
    ${following(done.after, next && next.task, link)}
    ${done.reference && done.after && done.after.done.some((deed) => PUBLISHED.test(deed)) ? html`<p><a href="/reports/${done.reference}">What the public reads</a></p>` : nothing}</div>`;
}

/** A task that ended, or went to somebody else, while its line stood here. @param {string} id */
async function gone(id) {
  if (of('task') !== id || (done && done.id === id)) return;
  const was = find(id);
  const end = await endOf(id);
  if (of('task') !== id) return;
  backToTheList(`${was ? `${was.task.name}, ${was.group.title}, is` : 'That task is'} not in the list any more. ${end ? end.why : 'It has ended meanwhile, or went to somebody else.'}`);
  typed = end ? end.typed : [];
  load();
}

async function nextCase() {
  done = null;
  const now = of('task');
  try {
    const next = await call('POST', `${API}/worklist/next-case${now ? `?notOf=${encodeURIComponent(now)}` : ''}`);
    said = next ? `${next.claimed ? 'Yours now' : 'Your next'}: ${next.name}, ${next.about}.` : `No case waits for you: none that is yours needs anything of you now, and each other that goes on has somebody. ${TOLD}.`;
    if (next) open(next.taskId);
  } catch (failed) {
    said = /** @type {Error} */ (failed).message;
  }
  load();
}

/** As the server will say it. @param {any} task */
function begun(task) {
  task.begun = true;
  task.state = task.state.replace('Not started', 'In progress').replace('not started', 'in progress');
  draw();
}

/** @param {any} urgency */
const mark = (urgency) => html`<span class="waymark-urgency waymark-${urgency.id}"><span aria-hidden="true">${SHAPES[urgency.id]}</span> ${urgency.words}</span>`;

/** @param {string} taskId @param {any} words */
const link = (taskId, words) => html`<a href="#/?task=${encodeURIComponent(taskId)}" aria-current=${of('task') === taskId ? 'true' : nothing} @click=${(/** @type {Event} */ event) => { event.preventDefault(); open(taskId); }}>${words}</a>`;

/** What is the same for the whole group is said there once. @param {any} task @param {any} group */
function item(task, group) {
  const due = task.due && task.due !== group.nextDue;
  return html`<li class="task ${of('task') === task.taskId ? 'waymark-open' : ''}">
    <h4>${link(task.taskId, task.name)}</h4>${task.detail ? html`<p class="waymark-detail">${task.detail}</p>` : nothing}
    <p><span>${task.state}</span>${task.urgency.words === group.urgency.words ? nothing : html` ${mark(task.urgency)}`}${due ? html` <span>Due ${limit(task.due)}</span>` : nothing}
      ${task.mine ? html`<b class="waymark-mine">Yours${task.handedBy ? `, handed to you by ${task.handedBy}` : ''}</b>` : html`<span>${task.assignee || 'Nobody works on it yet'}</span>`}</p>
  </li>`;
}

/** @param {any} group @param {any[]} groups all that have tasks */
function isOpen(group, groups) {
  const byHand = folded.get(group.key);
  if (byHand !== undefined) return byHand;
  return groups.length <= FEW_GROUPS || group === groups[0] || group.tasks.length === 1 || group.tasks.some((/** @type {any} */ task) => task.taskId === of('task'));
}

/** A group that nobody has opened by hand leaves room for the others: its first tasks, and the one that is open. @param {any} group */
function shown(group) {
  if (folded.has(group.key) || group.tasks.length <= FEW_TASKS) return group.tasks;
  return group.tasks.filter((/** @type {any} */ task, /** @type {number} */ at) => at < FEW_TASKS - 1 || task.taskId === of('task'));
}

/** What is not shown, by its names. @param {any} group */
function hidden(group) {
  const here = shown(group);
  return [...new Set(group.tasks.filter((/** @type {any} */ task) => !here.includes(task)).map((/** @type {any} */ task) => task.name))].join('; ');
}

/** @param {any} group @param {any[]} groups all that have tasks */
function section(group, groups) {
  const several = group.tasks.length > 1;
  const due = group.nextDue && group.urgency.id !== 'today' ? `${several ? 'next due' : 'due'} ${limit(group.nextDue)}` : '';
  const line = [group.progress, count(group.tasks.length, 'task'), due].filter(Boolean).join(' · ');
  return html`<li class="waymark-group">
    <details ?open=${isOpen(group, groups)}>
      <summary @click=${(/** @type {any} */ event) => { folded.set(group.key, !event.currentTarget.parentNode.open); }}>
        <b>${group.title}</b> <span class="waymark-line">${mark(group.urgency)}</span>
        <span class="waymark-line">${line}</span>
        <span class="waymark-line">${group.more}</span>
      </summary>
      <ul class="list-unstyled">${repeat(shown(group), (/** @type {any} */ task) => task.taskId, (/** @type {any} */ task) => item(task, group))}</ul>
      ${shown(group).length < group.tasks.length ? html`<button type="button" class="btn btn-link" @click=${() => { folded.set(group.key, true); draw(); }} aria-label="Show all ${group.tasks.length}: also ${hidden(group)}, of ${group.title}">Show all ${group.tasks.length}: also ${hidden(group)}</button>` : nothing}
    </details>
  </li>`;
}

/** An own case of which others have to do something first: in its place, so that nobody takes it for done or lost. @param {any} group */
function forOthers({ title, urgency, progress, more, waits }) {
  const what = `waits for: ${waits.what}, ${waits.who ? `by ${waits.who}` : 'which nobody works on yet'}${waits.due ? `, due ${limit(waits.due)}` : ''}`;
  return html`<li class="waymark-group waymark-apart"><b><a href=${waits.leads}>${title}</a></b> <span class="waymark-line">${mark(urgency)}</span>
    <span class="waymark-line">${[progress, what].filter(Boolean).join(' · ')}</span>
    <span class="waymark-line">${more}</span></li>`;
}

/** @param {any[]} groups with tasks @param {number} waiting */
const inWords = (groups, waiting) => [
  groups.length ? `${count(page.tasks, 'task')}${page.more ? ' that are due first; there are more' : ''} in ${count(groups.length, 'group')}, the most urgent first` : '',
  waiting ? `${count(waiting, 'case')} of yours ${waiting === 1 ? 'waits' : 'wait'} for others` : ''].filter(Boolean).join('; ');

function draw() {
  if (!place) return;
  document.body.classList.toggle('waymark-task', Boolean(of('task')));
  const all = page ? page.groups : [];
  const groups = all.filter((/** @type {any} */ group) => !group.waits);
  render(html`
    <div role="status">
      ${done ? recordedLine() : nothing}
      ${said ? html`<p>${said}</p>` : nothing}
      ${typed.length ? html`<details class="waymark-typed"><summary>What you had written there, and not sent</summary>${typed.map((text) => html`<blockquote>${text}</blockquote>`)}</details>` : nothing}
      ${problem ? html`<p>${problem}</p>` : nothing}
    </div>
    ${page && page.pressing.length ? html`<ul class="list-unstyled waymark-pressing" aria-label="What presses besides">${page.pressing.map((/** @type {any} */ one) => html`<li>${one.leads ? html`<a href=${one.leads}><span aria-hidden="true">◆</span> ${one.words}</a>` : html`<span aria-hidden="true">◆</span> ${one.words}`}</li>`)}</ul>` : nothing}
    <div class="waymark-works-head" tabindex="-1">
      <span>${!page && !problem ? 'Loading the list …' : inWords(groups, all.length - groups.length)}${looked ? html` <span class="waymark-line">As of ${time(looked)}; the list is renewed every minute.</span>` : nothing}</span>
      ${inspector ? html`<button type="button" class="btn btn-default" @click=${nextCase}>Next case for me</button>` : nothing}
    </div>
    ${page && !groups.length ? html`<p>${EMPTY}</p><p>${TOLD}: <a href="/camunda/waymark/letters.html">Letters${page.news ? ` (${page.news} new)` : ''}</a>.</p>` : nothing}
    <ol class="list-unstyled" ?hidden=${!all.length}>${repeat(all, (/** @type {any} */ group) => group.key, (/** @type {any} */ group) => (group.waits ? forOthers(group) : section(group, groups)))}</ol>`, place);
}

new PerformanceObserver((seen) => seen.getEntries().forEach((entry) => {
  const path = entry.name.split('?')[0];
  const task = path.match(GONE);
  if (task && /** @type {PerformanceResourceTiming} */ (entry).responseStatus === MISSING) gone(decodeURIComponent(task[1]));
  else if (CHANGES.test(path)) {
    acted = Date.now();
    countSoon();
  } else {
    const kept = path.match(TYPED);
    if (!kept) return;
    acted = Date.now();
    const line = find(decodeURIComponent(kept[1]));
    if (line && !line.task.begun) begun(line.task);
  }
})).observe({ type: 'resource' });
window.addEventListener('hashchange', () => {
  if (of('filter') !== asked) {
    page = null;
    done = null;
    said = '';
    typed = [];
    load();
  }
  draw();
});
/** Tasklist's key for the first task of its own list, which nobody sees. */
document.addEventListener('keydown', (event) => {
  if (!place || !event.ctrlKey || !event.altKey || event.code !== 'KeyL') return;
  const first = ['li.task a', 'summary', '.waymark-works-head'].flatMap((one) => [.../** @type {any} */ (place).querySelectorAll(one)]).find((one) => one.checkVisibility());
  event.preventDefault();
  first.focus();
});
/** From a form that takes the whole screen back to the list. */
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.wm-back')) backToTheList();
});
document.addEventListener('waymark-back', (/** @type {any} */ event) => {
  said = event.detail;
  typed = [];
  done = null;
  draw();
  if (place) /** @type {HTMLElement} */ (place.querySelector('.waymark-works-head')).focus();
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
    counted = 0;
    document.body.classList.remove('waymark-works', 'waymark-task');
  },
};
