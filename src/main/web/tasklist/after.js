/* What follows from a task that was recorded, in few words: what is one's own first, and what is much folded. */
import { moment } from '../base/elements.js';
import { html, nothing } from '../base/lit.js';
import { count, soon } from '../base/words.js';

const FEW = 2;
/** Nothing goes before these, not even the rest of the same case. */
const PRESSING = ['concern', 'overdue'];

const A_CASE = /-C\d+$/;

/** So many that say the same stand together. @param {string[]} lines @return {string[]} */
function together(lines) {
  const number = (/** @type {string} */ line) => lines.filter((one) => one === line).length;
  return [...new Set(lines)].map((line) => (number(line) > 1 ? `${line} (${number(line)})` : line));
}

/** @param {string} title @param {any[]} lines @param {number} tasks how many they are @param {string[]} whose for whom, each once */
function list(title, lines, tasks, whose = []) {
  if (!lines.length) return nothing;
  if (lines.length <= FEW) return html`<p>${title}: ${lines.map((line, at) => html`${at ? '; ' : nothing}${line}`)}.</p>`;
  const names = whose.length > 1 ? `${whose.slice(0, -1).join(', ')} and ${whose[whose.length - 1]}` : whose.join('');
  return html`<details class="waymark-follows"><summary>${title}: ${count(tasks, 'task')}${names ? `, for ${names}` : ''}. Show which</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

const dueOf = (/** @type {any} */ one) => (one.due ? `, due ${soon(one.due)}` : '');

/** @param {any} one where the process is, or what comes then */
const comes = (one) => (one.kind === 'time' ? html`it waits for “${one.what}”${one.at ? html`, ${moment(one.at)}` : nothing}` : `${one.what}${one.who ? `, for ${one.who}` : ''}`);

/** @param {any} after @param {any} next the task that is named as the next already: it is not named again */
function then(after, next) {
  if (after.until) return html`<p>${after.until}</p>`;
  const steps = after.next.filter((/** @type {any} */ step) => !next || step.who !== 'you' || step.what !== next.name);
  if (!steps.length) return nothing;
  const [one] = after.first;
  const before = !one ? 'Next' : after.first.length === 1 ? `Once this is done too: ${one.what}, ${one.who === 'you' ? 'yours' : `for ${one.who}`}${dueOf(one)}, comes` : 'Once all other work there is done too, comes';
  return html`<p>${before}: ${steps.map((/** @type {any} */ step, /** @type {number} */ at) => html`${at ? '; then ' : nothing}${comes(step)}`)}.</p>`;
}

/**
 * @param {any} after as the server tells it; null while nobody knows
 * @param {any} next the task that is named as the next already
 * @param {(taskId: string, words: any) => any} link
 */
export function following(after, next, link) {
  if (!after) return nothing;
  const own = after.begun.filter((/** @type {any} */ one) => one.taskId && one.taskId !== (next && next.taskId));
  const others = after.begun.filter((/** @type {any} */ one) => !one.taskId);
  return html`${list('Now waits for you too', own.map((/** @type {any} */ one) => html`${link(one.taskId, one.what)}${one.who === 'you' ? nothing : ', yours to take'}${dueOf(one)}`), own.length)}
    ${list('Now waits for others', together(others.map((/** @type {any} */ one) => `${one.what}, for ${one.who}${dueOf(one)}`)), others.length, [...new Set(others.map((/** @type {any} */ one) => one.who))])}
    ${after.begun.length ? nothing : then(after, next)}
    ${after.done.length ? html`<p>Waymark ${after.done.join('; it ')}.</p>` : nothing}`;
}

/**
 * What to begin with: the most urgent, unless that does not press and a child's file lies open, or something of the same inspection is as urgent.
 *
 * @param {{task: any, group: any}[]} firsts of each group its first, the most urgent first @param {string} same the group to stay with
 */
export function mostUrgent(firsts, same) {
  const most = firsts[0];
  const near = firsts.find((one) => one.group.key === same);
  const stays = near && (A_CASE.test(same) || near.task.urgency.id === most.task.urgency.id);
  return stays && !PRESSING.includes(most.task.urgency.id) ? near : most || null;
}

/**
 * What is in the list and was not before, in a sentence; nothing where nothing is, or they know of it.
 *
 * @param {any[]} before the groups of the list as it was @param {any[]} now @param {Set<string>} known tasks that were open
 */
export function arrived(before, now, known) {
  const tasks = (/** @type {any[]} */ groups) => groups.flatMap((group) => group.tasks || []);
  const there = new Set(tasks(before).map((task) => task.taskId));
  const fresh = tasks(now).filter((task) => !there.has(task.taskId) && !known.has(task.taskId));
  const names = [...new Set(fresh.map((task) => task.name))].join('; ');
  return fresh.length ? `${count(fresh.length, 'task')} ${fresh.length === 1 ? 'is' : 'are'} new in the list: ${names}.` : '';
}
