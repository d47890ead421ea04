/* Authorities that are monitored after their report: all of them, and one with its visits and progress. For managers and quality assurance. */
import { API, call, day, el, empty, facts, form, section } from '../base/page.js';
import { newId } from '../base/api.js';
import { sheet } from '../sections/csv.js';
import { ministerOf, planFacts, progressOf } from '../sections/progress-of-areas.js';

const MONITORINGS = `${API}/programme/monitorings`;
const HERE = '/camunda/waymark/programme.html';

const inspection = (id, words) => el('a', { href: `/camunda/waymark/inspection.html?inspection=${id}` }, words);

/** @param {any} authorityLink leads to what is known of an authority @returns what stands in the section of all */
export async function monitored(authorityLink) {
  const page = await call('GET', MONITORINGS);
  return [page.lines.length
    ? sheet('Monitored authorities, the latest first', ['Authority', 'After', 'Since', 'What it waits for', 'Visits held', 'Next inspection due', 'Look'], page.lines.map((line) => [
      authorityLink(line.code, line.authority), line.framework, day(line.begunOn),
      line.endedOn ? `Over since ${day(line.endedOn)}` : el('div', {}, line.stage, line.conflict ? el('p', { class: 'wm-warning' }, line.conflict) : ''),
      `${line.visitsHeld} of at least ${page.visitsAtLeast}`, line.reInspectionDue ? day(line.reInspectionDue) : line.endedOn ? '' : 'Once the action plan is there',
      el('a', { href: `${HERE}?monitoring=${line.id}` }, 'See how far it has come')]))
    : empty('No authority is monitored. One is, by itself, when a report is published whose framework has an authority of that grade monitored.'),
  ...(page.mayDecide ? [el('details', {}, el('summary', {}, 'Monitor an authority although its framework does not say so'), form([
    { name: 'inspection', label: 'After which inspection?', hint: 'Its reference, such as CP-301-20121203. Its report is published.', type: 'text', required: true, max: 100 },
    { name: 'reason', label: 'Why?', type: 'textarea', required: true, max: 2000 },
  ], { submit: 'Ask for its action plan', keep: 'monitoring', warning: true, send: (answers) => call('POST', MONITORINGS, answers), done: (made) => { window.location.assign(`${HERE}?monitoring=${made.id}`); } }))] : [])];
}

function visits(page) {
  return page.visits.length
    ? sheet('Visits, the first first', ['Visit', 'First day', 'Why then', 'State', 'What came next'], page.visits.map((visit) => [
      inspection(visit.inspection, visit.reference), day(visit.firstDay), visit.why, visit.status, visit.decided || 'Not decided yet']))
    : empty('No visit was planned yet. The first is planned by itself, six weeks before its day, once the action plan reflects the findings.');
}

/** Recorded when a manager learns of it. */
function step(at, id, again) {
  const submissionId = newId();
  return el('details', {}, el('summary', {}, 'Record what the Secretary of State did'), form([
    { name: 'on', label: 'On which day?', type: 'date', required: true },
    { name: 'words', label: 'What was done?', hint: 'Such as a direction, or an adviser who was appointed. The authority reads this. Name no child.', type: 'textarea', required: true, max: 2000 },
  ], { submit: 'Record it', keep: `minister-${id}`, send: (answers) => call('POST', `${at}/minister-steps`, { ...answers, submissionId }), done: () => again('It is recorded.') }));
}

/** One of them. @param {any} main @param {any} said @param {any} id @param {any} authorityLink @param {string} [words] */
export async function monitoring(main, said, id, authorityLink, words) {
  const at = `${MONITORINGS}/${encodeURIComponent(id)}`;
  const page = await call('GET', at);
  const again = (told) => monitoring(main, said, id, authorityLink, told);
  main.replaceChildren(
    el('h1', {}, `${page.authority}: monitored since ${day(page.begunOn)}`), said,
    el('p', {}, el('a', { href: HERE }, 'Back to all authorities')),
    ...(page.conflict ? [el('p', { class: 'wm-warning', role: 'alert' }, page.conflict)] : []),
    facts([['What is known of it', authorityLink(page.code, page.authority)], ['After', el('span', {}, inspection(page.inspection, page.reference), `, ${page.framework}`)], ['Why', page.because],
      ...(page.begunBy ? [['Begun by', page.begunBy]] : []), [page.endedOn ? 'Ended' : 'What it waits for', page.endedOn ? `${day(page.endedOn)}. ${page.endedBecause}` : page.stage],
      ...(page.next ? [['Next visit', `${day(page.next.day)}: ${page.next.why}`]] : []),
      ...(page.reInspectionDue ? [['Next inspection due', `${day(page.reInspectionDue.day)}: ${page.reInspectionDue.why}`]] : []),
      ...(page.reInspection ? [['Next inspection', inspection(page.reInspection, page.endedOn ? 'See its page' : 'Planned')]] : [])]),
    section('The action plan', facts(planFacts(el, page.plan))), section('Visits', visits(page)), section('Progress', ...progressOf(el, page)),
    section('The Secretary of State', ministerOf(page), ...(page.mayDecide ? [step(at, id, again)] : [])),
    ...(page.mayDecide && page.visitToPlan ? [section('Plan the next visit by hand', form([
      { name: 'firstDay', label: 'First day on site', hint: 'Otherwise it is planned by itself when its time has come.', type: 'date', required: true },
    ], { submit: 'Plan the visit', keep: `visit-${id}`, send: (answers) => call('POST', `${at}/visits`, answers), done: () => again('The visit is planned.') }))] : []),
    ...(page.mayDecide && !page.endedOn ? [section('End it before the next inspection', form([
      { name: 'reason', label: 'Why?', hint: 'A visit of which the authority was not told is called off.', type: 'textarea', required: true, max: 2000 },
    ], { submit: 'End the monitoring', keep: `ending-${id}`, warning: true, send: (answers) => call('POST', `${at}/ending`, answers), done: () => again('The monitoring is over.') }))] : []));
  if (words) {
    said.className = 'wm-note wm-told';
    said.textContent = words;
    said.focus();
  }
}
