/* One inspection: its sections, each a module of its own, shown to the roles it is for. */
import { signInLink } from '../base/api.js';
import { API, call, cannot, el, typedHere, whoAmI } from '../base/page.js';
import overview from '../sections/overview.js';
import team from '../sections/team.js';
import deadlines from '../sections/deadlines.js';
import timetable from '../sections/timetable.js';
import activities from '../sections/activities.js';
import diary from '../sections/diary.js';
import requests from '../sections/requests.js';
import setUp from '../sections/set-up.js';
import information from '../sections/information.js';
import lists from '../sections/lists.js';
import sample from '../sections/sample.js';
import cases from '../sections/case.js';
import cohort from '../sections/cohort.js';
import concerns from '../sections/concerns.js';
import judgement from '../sections/judgement.js';
import changes from '../sections/changes.js';
import complaints from '../sections/complaints.js';
import report from '../sections/report.js';
import factualAccuracy from '../sections/factual-accuracy.js';
import duties from '../sections/duties.js';

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
