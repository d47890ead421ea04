/* The start page of managers, which quality assurance reads too: what is under way, what presses, who has how much to do. */
import { API, call, cannot, day, el, empty, form, moment, section, table, typedHere, whoAmI } from '../base/page.js';
import { html, render } from '../base/lit.js';
import { count, limit } from '../base/words.js';
import { sheet } from '../sections/csv.js';
import { calendarPicture, calendarRows } from './calendar-picture.js';
import { figuresOf } from './figures.js';
import { decide } from './publication.js';
import { search } from './search.js';
import { timelinessPicture } from './timeliness-picture.js';

const OVERSIGHT = `${API}/oversight`;
/** Tasklist opens the form. */
const PLAN = '/camunda/app/tasklist/default/?plan#/';
const main = document.getElementById('main');

const inspection = (one, words = one.authority) => el('a', { href: `/camunda/waymark/inspection.html?inspection=${one.inspectionId}` }, words);
const task = (id, words) => el('a', { href: `/camunda/app/tasklist/default/#/?task=${id}` }, words);
const csv = (name) => el('p', { class: 'wmp-screen' }, el('a', { href: `${OVERSIGHT}/tables/${name}.csv`, download: true }, 'This table for a spreadsheet (CSV)'));
const mark = (kind, words) => el('strong', { class: `govuk-tag wm-mark wm-mark-${kind}` }, words);

function near(line) {
  if (line.late) return mark('late', `! ${line.howNear}`);
  return line.howNear === 'Due today' ? mark('soon', line.howNear) : line.howNear;
}

function figures(page) {
  return html`<ul class="wm-figures">${figuresOf(page).map(([to, number, words]) => html`<li class=${number ? 'wm-figure-some' : ''}><a href=${to}><b>${number}</b> ${words}</a></li>`)}</ul>`;
}

function concerns(page) {
  return page.concerns.length ? [table('Open concerns, where a child may be at risk first', ['Authority', 'Concern', 'Kind', 'Waits for', 'Clock', 'Due'],
    page.concerns.map((line) => [inspection(line), `Concern ${line.number}`, line.kind, line.waitsFor,
      line.late || line.atRisk ? mark(line.late ? 'late' : 'soon', `${line.late ? '! ' : ''}${line.clock}`) : line.clock, limit(line.due)])), csv('concerns')]
    : [empty('No concern is open. When an inspector raises one, it stands here with its clock.')];
}

function due(page) {
  const number = (late) => page.due.filter((line) => line.late === late).reduce((sum, line) => sum + line.number, 0);
  return page.due.length ? [table(`Overdue: ${count(number(true), 'task')}. Due by Sunday: ${number(false)} more`, ['Authority', 'What', 'Tasks', 'How near', 'Whose', 'Why'],
    page.due.map((line) => [inspection(line), line.taskId ? task(line.taskId, line.what) : line.what, line.number, near(line), line.who, line.why])), csv('due')]
    : [empty('Nothing is overdue, and nothing is due this week. What is stands here, the most urgent first.')];
}

function load(page) {
  return [table('Inspectors, by name', ['Inspector', 'Inspects', 'Days on site to come', 'Open tasks', 'Overdue', 'Open cases', 'Away', 'Conflicts'],
    page.load.map((line) => [line.name, line.inspections.join(', ') || 'Nothing at present', line.daysOnSite, line.openTasks,
      line.lateTasks ? mark('late', `! ${line.lateTasks}`) : 0, line.cases, line.away.join('; ') || 'No', line.conflicts.length ? el('ul', {}, ...line.conflicts.map((one) => el('li', {}, one))) : 'None'])),
  el('p', { class: 'wmp-screen' }, el('a', { href: '/camunda/waymark/days-away.html' }, 'Days away')), csv('load')];
}

function publications(page, again) {
  if (!page.publications.length) return [empty('No final report or letter waits for its publication. Once one is final, it is published, held and released from here.')];
  const open = (line) => el('button', { type: 'button', class: 'wm-link wm-unfold', click: () => {
    const place = /** @type {HTMLDetailsElement} */ (document.getElementById(`decide-${line.inspectionId}`));
    place.open = true;
    /** @type {HTMLElement} */ (place.querySelector('summary')).focus();
  } }, line.held ? 'Release it' : 'Publish it, or hold it');
  return [table('Final reports and letters before publication', ['Authority', 'To be published by', 'Held', 'What stands against it', 'What you can do'],
    page.publications.map((line) => [inspection(line), day(line.dueOn), line.held ? `${line.heldBecause} (${line.heldBy}, ${moment(line.heldAt)})` : 'No', line.against.join(' ') || 'Nothing',
      line.taskId && page.mayChange ? open(line) : line.task || 'Nothing at present'])),
  ...page.publications.filter((line) => line.taskId && page.mayChange).map((line) => decide(line, (said) => again('publications', said))), csv('publications')];
}

function stuck(page, again) {
  if (!page.stuck.length) return [empty('Nothing is stuck. What could not be done by itself stands here, to be tried again.')];
  const said = el('p', { role: 'status' });
  const retry = (line) => (line.retryable ? el('button', {
    type: 'button', class: 'govuk-button govuk-button--secondary wm-button',
    click: async (event) => {
      event.target.disabled = true;
      try {
        await call('POST', `${OVERSIGHT}/stuck/${line.id}/retries`);
        await again('stuck', 'It is tried again now. If it fails once more, it comes back here.');
      } catch (problem) {
        said.textContent = problem.message;
        event.target.disabled = false;
      }
    },
  }, 'Try it again', el('span', { class: 'wmp-aloud' }, ` (${line.what})`)) : 'Ask an administrator');
  return [said, table('What is not tried any more by itself', ['What', 'Authority', 'Since', 'What the machine said', 'What you can do'],
    page.stuck.map((line) => [line.what, line.inspectionId && line.authority ? inspection(line) : 'None', moment(line.since), line.says || 'Nothing', retry(line)])), csv('stuck')];
}

/** The shares that met their limit, as bars beside their numbers. */
function timeliness(page) {
  if (!page.timeliness.length) return [empty('No limit has been met or missed yet. Each month has a line here from the first on.')];
  const share = (line) => Math.round((100 * line.inTime) / line.due);
  const bar = (line) => html`<svg class="wm-share" viewBox="0 0 100 12" aria-hidden="true"><rect class="wm-share-all" width="100" height="12"></rect><rect class="wm-share-met" width=${share(line)} height="12"></rect></svg> ${share(line)} %`;
  return [timelinessPicture(page.timeliness), table('Limits of the frameworks by the month in which they fell', ['Month', 'Limit', 'Fell', 'In time', 'Late', 'Missed so far', 'Share in time'],
    page.timeliness.map((line) => [new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${line.month}-15T12:00:00Z`)),
      line.step, line.due, line.inTime, line.late, line.missed, bar(line)])), csv('timeliness')];
}

/** Somebody is ill: what would move is looked at, then confirmed. */
function reassignment(page, again) {
  const people = page.load.map((line) => ({ value: line.user, label: line.name }));
  const preview = el('div', { 'aria-live': 'polite' });
  const look = form([
    { name: 'leaver', label: 'Who is absent?', type: 'select', options: people, required: true },
    { name: 'successor', label: 'Who takes their work on?', type: 'select', options: people, required: true },
  ], {
    submit: 'Look at what would move', keep: false, stays: true, done: null, said: () => 'It stands below.',
    send: async (answers) => {
      const seen = await call('GET', `${OVERSIGHT}/reassignments?leaver=${encodeURIComponent(answers.leaver)}&successor=${encodeURIComponent(answers.successor)}`);
      preview.replaceChildren(...confirmation(answers, seen, again));
    },
  });
  return [el('p', {}, 'Their place on the teams, their open cases, activities and tasks go to somebody else, in all inspections at once. You see first what would move.'), look, preview];
}

function confirmation(answers, seen, again) {
  if (!seen.inspections.length) return [empty(`${seen.leaver} is on no team that can be changed: of inspections that are over, or of none.`)];
  const possible = seen.inspections.filter((line) => !line.problem);
  return [
    sheet(`What ${seen.successor} would take on from ${seen.leaver}`, ['Inspection', 'As', 'Open cases', 'Tasks', 'Activities to come', 'Can it be?'],
      seen.inspections.map((line) => [`${line.authority}, ${line.reference}`, line.role, line.cases, line.tasks, line.activities, line.problem || 'Yes'])),
    ...(possible.length ? [form([
      { name: 'inspections', label: 'In which inspections?', type: 'checkboxes', required: true, value: possible.map((line) => line.inspectionId), options: possible.map((line) => ({ value: line.inspectionId, label: `${line.authority}, ${line.reference}` })) },
      { name: 'reason', label: 'Why?', hint: 'For the trail of each inspection. Do not write what somebody is ill with.', type: 'textarea', required: true, max: 2000 },
      { name: 'connection', label: `What connects ${seen.successor} with one of these authorities?`, hint: 'Leave empty when nothing does.', type: 'text', max: 2000 },
    ], {
      submit: 'Move the work', warning: true, keep: `move-${answers.leaver}-${answers.successor}`,
      send: (more) => call('POST', `${OVERSIGHT}/reassignments`, { ...answers, ...more, version: seen.version }),
      done: (moved) => again('reassignment', `${seen.leaver}’s work in ${count(moved.inspections, 'inspection')} is ${seen.successor}’s now.`),
    })] : []),
  ];
}

const part = (id, title, children) => {
  const element = section(title, ...children);
  element.id = id;
  return element;
};

/** Drawn anew after an act, with what came of it where it was done. */
function told(place, words) {
  const line = el('p', { class: 'wm-note wm-told', role: 'status', tabindex: '-1' }, words);
  document.querySelector(`#${place} h2`).after(line);
  line.scrollIntoView({ block: 'center' });
  line.focus();
}

async function draw() {
  const page = await call('GET', OVERSIGHT);
  const again = async (place, words) => { await draw(); told(place, words); };
  main.replaceChildren();
  render(html`
    <h1 class="govuk-heading-l">All inspections</h1>
    <p>${day(page.today)}. ${count(page.calendar.rows.length, 'inspection')} under way.</p>
    ${search()}
    ${figures(page)}
    ${part('concerns', 'Open concerns', concerns(page))}
    ${part('due', 'Overdue and due this week', due(page))}
    ${part('calendar', 'On one calendar', page.calendar.rows.length
    ? [html`${calendarPicture(page.calendar)}<p>${page.mayChange ? html`<a href=${PLAN}>Plan an inspection</a> · ` : null}<a href="/camunda/waymark/inspections.html">Every inspection, also those that are over</a> · <a href="/camunda/waymark/programme.html">Programme: whom to inspect next, and why</a>${page.mayChange ? html` · <a href="/camunda/app/cockpit/">Each step of the processes, with how many wait there, in Cockpit</a> · <a href="/camunda/waymark/frameworks.html">Frameworks</a>` : null}</p><details class="govuk-details"><summary class="govuk-details__summary">The same as a table</summary>
      ${table('Inspections under way', ['Authority', 'Reference', 'What', 'From', 'To', 'State', 'Late'], calendarRows(page.calendar))}</details>`, csv('calendar')]
    : [empty('No inspection is under way. One that you plan appears here.'), ...(page.mayChange ? [el('p', {}, el('a', { href: PLAN }, 'Plan an inspection'))] : []), el('p', {}, el('a', { href: '/camunda/waymark/inspections.html' }, 'Every inspection, also those that are over'))])}
    ${part('load', 'Load', load(page))}
    ${part('publications', 'Publication', publications(page, again))}
    ${page.stuck ? part('stuck', 'Stuck work', stuck(page, again)) : null}
    ${part('timeliness', 'Timeliness', timeliness(page))}
    ${page.mayChange ? part('reassignment', 'When someone is absent', reassignment(page, again)) : null}`, main.appendChild(el('div', {})));
}

async function begin() {
  await whoAmI();
  await typedHere(null, 'oversight');
  await draw();
}

begin().catch((problem) => cannot(main, problem));
