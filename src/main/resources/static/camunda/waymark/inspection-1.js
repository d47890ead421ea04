/* One inspection: its sections, each a module of its own, shown to the roles it is for. */
import { signInLink } from '/forms/waymark-call-1.js';
import { API, call, cannot, el, typedHere, whoAmI } from './page-1.js';
import overview from './sections/overview-1.js';
import team from './sections/team-1.js';
import deadlines from './sections/deadlines-1.js';
import timetable from './sections/timetable-1.js';
import activities from './sections/activities-1.js';
import diary from './sections/diary-1.js';
import requests from './sections/requests-1.js';
import setUp from './sections/set-up-1.js';
import information from './sections/information-1.js';
import lists from './sections/lists-1.js';
import sample from './sections/sample-1.js';
import cases from './sections/case-1.js';
import cohort from './sections/cohort-1.js';
import concerns from './sections/concerns-1.js';
import judgement from './sections/judgement-1.js';
import changes from './sections/changes-1.js';
import complaints from './sections/complaints-1.js';
import report from './sections/report-1.js';
import factualAccuracy from './sections/factual-accuracy-1.js';
import duties from './sections/duties-1.js';

const SECTIONS = [
  overview,
  team,
  deadlines,
  timetable,
  activities,
  diary,
  requests,
  setUp,
  information,
  lists,
  sample,
  cases,
  cohort,
  concerns,
  judgement,
  changes,
  complaints,
  report,
  factualAccuracy,
  duties,
];

const main = document.getElementById('main');
const id = new URLSearchParams(window.location.search).get('inspection');

/** What stands after the `#`: the section, and what it may need beside it, as in `#case/12`. */
function asked() {
  const [section, ...rest] = decodeURIComponent(window.location.hash.slice(1)).split('/');
  return { section, rest };
}

function navigation(sections, current) {
  return el('nav', { class: 'wmp-sections', 'aria-label': 'This inspection' }, el('ul', {}, sections.map((one) =>
    el('li', {}, el('a', { href: `#${one.id}`, 'aria-current': one === current ? 'page' : null }, one.title)))));
}

async function show(inspection, sections) {
  const { section, rest } = asked();
  const current = sections.find((one) => one.id === section) || sections[0];
  const place = el('div', { class: 'wmp-place' });
  main.replaceChildren(
    el('p', { class: 'wm-about' }, `Inspection of ${inspection.authority} · ${inspection.reference} · ${inspection.statusInWords}${inspection.demonstration ? ' · invented data' : ''}`),
    el('h1', {}, inspection.authority),
    navigation(sections.filter((one) => !one.hidden), current), place);
  if (!current) return;
  document.title = `${current.title} – ${inspection.authority}, ${inspection.reference} – Waymark`;
  place.append(el('p', {}, 'Loading …'));
  const fresh = el('div', {});
  const again = () => show(inspection, sections);
  try {
    await typedHere(inspection.id, [current.id, ...rest].join('-'));
    await current.render(fresh, { inspection, call, el, rest, again, api: `${API}/inspections/${inspection.id}` });
    place.replaceChildren(fresh);
  } catch (problem) {
    place.replaceChildren(el('p', { class: 'wm-warning', role: 'alert' }, `${problem.message} `, problem.status === 401 && signInLink()));
  }
}

async function begin() {
  await whoAmI();
  const inspection = await call('GET', `${API}/inspections/${encodeURIComponent(id)}`);
  const sections = SECTIONS.filter((one) => one.roles.some((role) => inspection.roles.includes(role)));
  window.addEventListener('hashchange', () => show(inspection, sections));
  await show(inspection, sections);
}

begin().catch((problem) => cannot(main, problem));
