/* The limits of the report, each with its working. */
import { day, empty, section, table } from '../page-1.js';

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

function state(limit, el) {
  const [light, words] = STATES[limit.state];
  const left = limit.workingDaysLeft;
  const more = left === null ? '' : left < 0 ? `, by ${days(-left)}` : left === 0 ? ', due today' : `, ${days(left)} left`;
  return el('span', { class: `wm-light wm-light-${light}` }, words + more);
}

function moved(limit) {
  return limit.moved.map((one) => {
    const what = one.kind === 'pause'
      ? `${days(one.workingDays)} paused, from ${day(one.from)} ${one.until ? `to ${day(one.until)}` : 'on, the end not known yet'}`
      : `${days(one.workingDays)} more, granted`;
    const by = one.by ? ` by ${one.by}` : '';
    return `${what}${by} on ${day(one.on)}${one.why ? `: ${one.why}` : ''}`;
  });
}

function working(limit, el) {
  if (!limit.origin) return el('p', {}, `It counts from “${limit.countedFrom.replaceAll('-', ' ')}”, which has not come yet. Source: ${limit.source}.`);
  const skipped = limit.skipped.map((one) => el('li', {}, `${day(one.date)}: ${one.reason}`));
  return el('div', {},
    el('p', {}, `${days(limit.workingDays)} from ${day(limit.origin)} (“${limit.countedFrom.replaceAll('-', ' ')}”), that day not counted${limit.extension ? `; ${days(limit.extension)} of them granted on the way` : ''}. Source: ${limit.source}.`),
    limit.moved.length ? el('ul', {}, moved(limit).map((words) => el('li', {}, words))) : null,
    skipped.length ? el('details', {}, el('summary', {}, `${skipped.length} day${skipped.length === 1 ? '' : 's'} passed over`), el('ul', {}, skipped)) : el('p', {}, 'No day was passed over.'));
}

export default {
  id: 'deadlines',
  title: 'Deadlines',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs'],
  async render(node, { api, call, el }) {
    const limits = await call('GET', `${api}/deadlines`);
    node.append(section('Deadlines', limits.length === 0 ? empty('This framework sets no limits for the report.')
      : table('Each limit, counted from its origin', ['Limit', 'By the end of', 'How it stands', 'Done', 'Its working'], limits.map((limit) => [
        limit.title, limit.standsStill ? 'not known until the pause ends' : limit.date, state(limit, el), limit.doneOn, working(limit, el)]))));
  },
};
