/* The day: how far the inspection is, what presses, who is where, and to the inspectorate what nobody has seen yet. */
import { html, nothing } from '../base/lit.js';
import { empty, facts, section, table } from '../base/page.js';
import { count, limit } from '../base/words.js';
import { coverage } from './coverage.js';
import { nextOf } from './places.js';
import { byUrgency, gaps, isOver, whoIsWhere } from './today.js';

const STAFF = ['lead', 'inspector', 'quality', 'manager'];

/** As people say how long something took. @param {number} minutes */
function hours(minutes) {
  const rest = minutes % 60;
  return [minutes >= 60 ? count(Math.floor(minutes / 60), 'hour') : '', rest ? count(rest, 'minute') : ''].filter(Boolean).join(' ');
}

async function shareOf(call, api, inspection) {
  const share = await call('GET', `${api}/share`);
  if (!share.minutes) return empty(isOver(inspection) ? 'No time beside the cases was recorded, so there is no share to show.' : 'No time beside the cases has been recorded yet, so there is no share to show.');
  const more = share.directPracticePercent > share.wantedPercent;
  const verdict = isOver(inspection)
    ? `The greater part ${more ? 'went where it should' : 'did not go where it should'}.`
    : more ? 'The greater part goes where it should.' : `Not the greater part${inspection.status === 'ON_SITE' ? ': plan for more of it' : ''}.`;
  return facts([
    ['Time recorded beside the cases', hours(share.minutes)],
    ['With children, families and front-line staff', `${share.directPracticePercent} per cent; the framework wants more than ${share.wantedPercent}`],
    ['', verdict],
  ]);
}

/** "Day 4 of 10" as ten squares; the words beside them say the same. */
function daysDrawn(words) {
  const [, day, all] = /^Day (\d+) of (\d+)/.exec(words) || [];
  if (!day) return null;
  return html`<ol class="wmp-days" aria-hidden="true">${[...Array(Number(all)).keys()].map((one) =>
    html`<li class=${one + 1 < Number(day) ? 'wmp-day-past' : one + 1 === Number(day) ? 'wmp-day-now' : ''}>${one + 1}</li>`)}</ol>`;
}

function concernsNow(page) {
  const open = page ? page.concerns.filter((one) => one.open) : [];
  if (!open.length) return null;
  return html`<div class="wm-warning wmp-concerns-now"><p><b>${open.length === 1 ? 'One concern is open' : `${open.length} concerns are open`}.</b>
    ${nextOf(open) ? `${nextOf(open)}. ` : nothing}<a href="#concerns">To the concerns</a></p></div>`;
}

function dueTable(caption, tasks, name) {
  return table(caption, ['What', 'Whose', 'Due'], tasks.map((task) => [
    html`${task.readable ? html`<a href=${`/camunda/app/tasklist/default/#/?task=${encodeURIComponent(task.taskId)}`}>${task.what}</a>` : task.what}${task.about ? `, ${task.about}` : nothing}`,
    task.assignee ? name(task.assignee) : `Nobody yet; for ${task.whose}`,
    task.late ? html`<b class="wm-error">Overdue: was due </b>${limit(task.due)}` : limit(task.due)]));
}

function due(page, today, name, staff) {
  const { late, today: now, later } = byUrgency(page.dueNext, today);
  return section('What is due',
    late.length ? dueTable('Overdue', late, name) : null,
    now.length ? dueTable('Due by the end of today', now, name) : null,
    page.dueNext.length && !now.length ? empty(`Nothing ${late.length ? 'more ' : ''}is due by the end of today.${later.length ? ' What is due on other days stands below.' : ''}`) : null,
    later.length ? dueTable('What comes next', later, name) : null,
    page.dueOnCases.length ? dueTable('For you on cases, beside the stages to evaluate', page.dueOnCases, name) : null,
    page.dueNext.length || page.dueOnCases.length ? null
      : empty(staff ? page.whyNothing : 'Nothing waits for you in this inspection now. What does stands here with its day, and you get a letter when a task is put before you.'),
    page.casesLate ? html`<p><b class="wm-error">Overdue: ${count(page.casesLate, 'piece')} of work on cases.</b> <a href="#case">To the cases</a></p>` : null,
    page.casesOpen ? html`<p>${count(page.casesOpen, 'piece')} of work on cases ${page.casesOpen === 1 ? 'waits' : 'wait'} in all. <a href="#case">To the cases</a></p>` : null,
    html`<p><a href="/camunda/app/tasklist/">To your tasks</a></p>`);
}

function where(timetable, today) {
  if (!timetable || !timetable.inspectors.length) return null;
  if (!timetable.days.includes(today)) return null;
  const entry = (one) => html`<li><b>${one.from ? `${one.from} to ${one.to}` : 'hour open'}</b> ${one.title}${one.room ? `, ${one.room}` : ''}${one.open === false && one.state ? ` (${one.state})` : ''}</li>`;
  return section('Who is where today',
    html`<ul class="wmp-where">${whoIsWhere(timetable, today).map((one) => html`<li><h3>${one.name}</h3>
      ${one.entries.length ? html`<ul>${one.entries.map(entry)}</ul>` : html`<p class="wmp-empty">Nothing is planned</p>`}</li>`)}</ul>`,
    html`<p><a href="#timetable">To the timetable</a></p>`);
}

const ENOUGH = 6;

/** A long list is folded after the first ones. @param {string[]} titles */
function named(titles) {
  if (titles.length <= ENOUGH) return titles.join('; ');
  return html`<details><summary>${titles.slice(0, 3).join('; ')} and ${titles.length - 3} more</summary>${titles.slice(3).join('; ')}</details>`;
}

function unseen(view, map, over) {
  const missing = gaps(view);
  return section(over ? 'What nobody saw' : 'What nobody has seen yet',
    missing.length ? facts(missing.map((one) => [`${one.title}: ${one.missing.length} of ${one.all}`, named(one.missing)])) : empty('Something was seen of everything that the framework asks for. What nobody has seen would stand here.'),
    html`${map ? html`<p><a href="#coverage">Strands by stages, with the gaps to click</a></p>` : nothing}
      <details class="wm-coverage"><summary>How much was seen of each</summary>${coverage(view, over)}</details>`);
}

/** Whose inspector somebody is, where several inspectorates inspect; without a member, what it is called. */
const of = (page, member = { of: 'Of' }) => (page.team.some((one) => one.of) ? [member.of || '–'] : []);

export default {
  id: 'overview',
  title: 'Today',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs', 'contact', 'head'],
  async render(node, { inspection, call, api, offered }) {
    const also = (id, path) => (offered(id) ? call('GET', `${api}/${path}`).catch(() => null) : null);
    const [page, timetable, concerns] = await Promise.all([call('GET', `${api}/overview`), also('timetable', 'timetable'), also('concerns', 'concerns')]);
    const name = (user) => inspection.people[user] || user;
    const staff = inspection.roles.some((role) => STAFF.includes(role));
    node.append(
      section('Where it stands', concernsNow(concerns), daysDrawn(page.days), facts([
        ['Status', inspection.statusInWords],
        ['Days', page.days],
        ['Framework', inspection.framework],
      ])),
      due(page, inspection.today, name, staff),
      (inspection.status === 'ON_SITE' ? where(timetable, inspection.today) : null) || section('The team', page.team.length
        ? isOver(inspection)
          ? table('Who inspected', ['Name', 'Role', ...of(page)], page.team.map((member) => [name(member.user), member.role, ...of(page, member)]))
          : table('Who inspects', ['Name', 'Role', ...of(page), 'On site from'], page.team.map((member) => [name(member.user), member.role, ...of(page, member), `Day ${member.arrivesOnDay}`]))
        : empty('The team has not been assembled yet. An inspection manager does so in the task “Assemble the team”.')));
    if (page.coverage) node.append(unseen(page.coverage, offered('coverage'), isOver(inspection)), section(isOver(inspection) ? 'How the time was spent' : 'How the time is spent', await shareOf(call, api, inspection)));
  },
};
