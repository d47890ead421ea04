/* A limit with its working, the same in a task, on the page of the inspection and in Cockpit. */
import { show } from '../base/words.js';

const ORIGINS = {
  'first-day': 'the first day on site',
  'end-of-fieldwork': 'the last day on site',
  'draft-sent': 'the day the draft is sent',
  'comments-received': 'the day the comments are received',
  'final-sent': 'the day the final text is sent',
  published: 'the day of publication',
  'task-put': 'the day the task was put',
  'request-asked': 'the day it was asked for',
  'action-plan-asked': 'the day the action plan was asked for',
  'planned-day': 'the day it is planned for',
};

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const STATES = {
  NOT_BEGUN: ['none', 'Not counted yet'],
  STANDS_STILL: ['none', 'Stands still'],
  OPEN: ['green', 'In time'],
  SOON: ['amber', 'Nearly due'],
  LATE: ['red', 'Late'],
  MET: ['green', 'Met'],
  MET_LATE: ['red', 'Done late'],
};

function days(number) {
  return `${number} working day${number === 1 ? '' : 's'}`;
}

/** `p45` is how a framework's file cites its own paragraphs. */
function source(limit) {
  return limit.source.replace(/^p(\d+)$/, 'paragraph $1 of the framework');
}

/** A task's limit: what it is counted from, or in words how it came to be. */
export function explained(limit) {
  const words = limit.says ? [el('p', {}, limit.says)] : [];
  return limit.counted ? [light(limit.counted), ...words, working(limit.counted)] : words;
}

/** How it stands, as a traffic light with its words. */
export function light(limit) {
  const [colour, words] = STATES[limit.state];
  const left = limit.workingDaysLeft;
  const more = left === null ? '' : left < 0 ? `, by ${days(-left)}` : left === 0 ? ', due today' : `, ${days(left)} left`;
  return el('span', { class: `wm-light wm-light-${colour}` }, limit.expected || words + more);
}

function moved(limit) {
  return limit.moved.map((one) => {
    const what = one.kind === 'pause'
      ? `${days(one.workingDays)} paused, from ${show(one.from)} ${one.until ? `to ${show(one.until)}` : 'on, the end not known yet'}`
      : `${days(one.workingDays)} more, granted`;
    const by = one.by ? ` by ${one.by}` : '';
    return `${what}${by} on ${show(one.on)}${one.why ? `: ${one.why}` : ''}`;
  });
}

/** What a limit is counted from, as people say it. @param {any} limit */
const origin = (limit) => ORIGINS[limit.countedFrom] || `“${limit.countedFrom.replaceAll('-', ' ')}”`;

/** Origin, rule and source, each pause and extension with who, when and why, and each day that was passed over. */
export function working(limit) {
  if (!limit.origin) return el('p', {}, `It counts from ${origin(limit)}, which has not come yet. Source: ${source(limit)}.`);
  const skipped = limit.skipped.map((one) => el('li', {}, `${show(one.date)}: ${one.reason}`));
  return el('div', {},
    el('p', {}, `${days(limit.workingDays)} from ${show(limit.origin)} (${origin(limit)}), that day not counted${limit.extension ? `; ${days(limit.extension)} of them granted on the way` : ''}. Source: ${source(limit)}.`),
    limit.moved.length ? el('ul', {}, moved(limit).map((words) => el('li', {}, words))) : null,
    skipped.length ? el('details', {}, el('summary', {}, `${skipped.length} day${skipped.length === 1 ? '' : 's'} passed over`), el('ul', {}, skipped)) : el('p', {}, 'No day was passed over.'));
}
