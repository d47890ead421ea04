/* Where the inspection stands: its day, its team, what comes next; to the inspectorate, what nobody has seen yet. */
import { day, empty, facts, section, table } from '../base/page.js';
import { coverage } from './coverage.js';
import { limit } from '../base/words.js';

const STAFF = ['lead', 'inspector', 'quality', 'manager'];

async function shareOf(call, api) {
  const share = await call('GET', `${api}/share`);
  if (!share.minutes) return empty('No time beside the cases has been recorded yet, so there is no share to show.');
  const more = share.directPracticePercent > share.wantedPercent;
  return facts([
    ['Time recorded beside the cases', `${share.minutes} minutes`],
    ['With children, families and front-line staff', `${share.directPracticePercent} per cent; the framework wants more than ${share.wantedPercent}`],
    ['', more ? 'The greater part goes where it should.' : 'Not yet the greater part: plan for more of it.'],
  ]);
}

export default {
  id: 'overview',
  title: 'Overview',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs'],
  async render(node, { inspection, call, el, api }) {
    const page = await call('GET', `${api}/overview`);
    const name = (user) => inspection.people[user] || user;
    const staff = inspection.roles.some((role) => STAFF.includes(role));
    node.append(
      section('Where it stands', facts([
        ['Status', inspection.statusInWords],
        ['Days', page.days],
        ['Framework', inspection.framework],
      ])),
      section('What is due next', page.dueNext.length
        ? table('Tasks that wait, the first due first', ['What', 'Whose', 'Due'], page.dueNext.map((task) => [
          task.readable ? el('a', { href: `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(task.taskId)}` }, task.what) : task.what,
          task.assignee ? name(task.assignee) : `Nobody yet; for ${task.whose}`,
          task.late ? [el('b', { class: 'wm-error' }, 'Overdue: was due '), limit(task.due)] : limit(task.due)]))
        : empty(staff ? 'No task waits for anybody now, because the inspection waits for a day to come or is over.' : 'Nothing waits for you in this inspection now.'),
      page.casesOpen ? el('p', {}, `${page.casesOpen} more pieces of work wait on cases.`) : null,
      el('p', {}, el('a', { href: '/camunda/app/tasklist/' }, 'To your tasks'))),
      section('The team', page.team.length
        ? table('Who inspects', ['Name', 'Role', 'On site from'], page.team.map((member) => [
          name(member.user), member.role, `Day ${member.arrivesOnDay}`]))
        : empty('The team has not been assembled yet.')));
    if (staff) {
      node.append(section('How the time is spent', await shareOf(call, api)), section('What has been looked at', coverage(page.coverage)));
    }
    if (inspection.lastDayOnSite) node.append(el('p', {}, `Last day on site: ${day(inspection.lastDayOnSite)}.`));
  },
};
