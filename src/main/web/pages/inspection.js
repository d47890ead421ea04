/* One inspection: its places and their sections, each a module of its own, shown to the roles it is for. */
import { signInLink } from '../base/api.js';
import { wayBack } from '../base/focus.js';
import { API, call, cannot, el, typedHere, whoAmI } from '../base/page.js';
import overview from '../sections/overview.js';
import team from '../sections/team.js';
import deadlines from '../sections/deadlines.js';
import burden from '../sections/burden.js';
import selection from '../sections/selection.js';
import timetable from '../sections/timetable.js';
import activities from '../sections/activities.js';
import diary from '../sections/diary.js';
import requests from '../sections/requests.js';
import bodies from '../sections/bodies.js';
import setUp from '../sections/set-up.js';
import information from '../sections/information.js';
import lists from '../sections/lists.js';
import sample from '../sections/sample.js';
import cases from '../sections/case.js';
import coverage from '../sections/heat-map.js';
import cohort from '../sections/cohort.js';
import concerns from '../sections/concerns.js';
import judgement from '../sections/judgement.js';
import changes from '../sections/changes.js';
import complaints from '../sections/complaints.js';
import report from '../sections/report.js';
import factualAccuracy from '../sections/factual-accuracy.js';
import duties from '../sections/duties.js';
import monitoring from '../sections/monitoring.js';
import { isUrgent, placesOf, states, whereIs } from '../sections/places.js';

const SECTIONS = [
  overview,
  team,
  deadlines,
  selection,
  burden,
  timetable,
  activities,
  diary,
  requests,
  bodies,
  setUp,
  information,
  lists,
  sample,
  cases,
  coverage,
  cohort,
  concerns,
  judgement,
  changes,
  complaints,
  report,
  factualAccuracy,
  duties,
  monitoring,
];

const main = document.getElementById('main');
const id = new URLSearchParams(window.location.search).get('inspection');

/** What stands after the `#`: the section, and what it may need beside it, as in `#case/12`. */
function asked() {
  const [section, ...rest] = decodeURIComponent(window.location.hash.slice(1)).split('/');
  return { section, rest };
}

/** The places, each with its state in a word, which comes when it is known. */
function navigation(places, current, words) {
  return el('nav', { class: 'wmp-places', 'aria-label': 'This inspection' }, el('ul', {}, places.map((one) =>
    el('li', { class: `wmp-to-${one.id}` }, el('a', { href: `#${one.id}`, 'aria-current': one === current ? 'page' : null, 'data-place': one.id },
      el('span', { class: 'wmp-place-name' }, one.title), ' ', stateOf(words[one.id] || ''))))));
}

function stateOf(words) {
  return el('span', { class: `wmp-state${isUrgent(words) ? ' wmp-state-urgent' : ''}` }, words);
}

function within(place, current) {
  if (place.sections.length < 2) return null;
  return el('nav', { class: 'wmp-sections', 'aria-label': place.title }, el('ul', {}, place.sections.map((one) =>
    el('li', {}, el('a', { href: `#${one.id}`, 'aria-current': one === current ? 'page' : null }, one.title)))));
}

/** Where the inspection stands, as far as whoever looks may know it: each is asked for once, and what is refused is left out. */
async function factsFor(inspection, sections) {
  const api = `${API}/inspections/${inspection.id}`;
  const may = (section) => sections.some((one) => one.id === section);
  const ask = async (section, path) => (may(section) ? call('GET', `${api}/${path}`).catch(() => null) : null);
  const [overviewPage, cases, requestsPage, limits, concernsPage] = await Promise.all([
    ask('overview', 'overview'), ask('case', 'cases'), ask('requests', 'requests'), ask('deadlines', 'deadlines'), ask('concerns', 'concerns')]);
  return { inspection, overview: overviewPage, cases, requests: requestsPage, limits, concerns: concernsPage };
}

let words = {};

/** Asked for again whenever something was recorded on the page. */
async function sayStates(inspection, sections) {
  words = states(await factsFor(inspection, sections));
  main.querySelectorAll('.wmp-places a').forEach((link) => {
    link.querySelector('.wmp-state').replaceWith(stateOf(words[/** @type {HTMLElement} */ (link).dataset.place] || ''));
  });
}

async function show(inspection, sections) {
  const back = wayBack(main);
  const { section, rest } = asked();
  const places = placesOf(sections, inspection.output);
  const { place: at, section: current } = whereIs(places, section);
  const place = el('div', { class: 'wmp-place' });
  main.replaceChildren(
    el('p', { class: 'wm-about' }, `Inspection of ${inspection.authority} · ${inspection.reference} · ${inspection.statusInWords}${inspection.focus ? ` · ${inspection.focus.title}: ${inspection.focus.chosen}` : ''}${inspection.demonstration ? ' · invented data' : ''}`),
    el('h1', {}, inspection.authority),
    navigation(places, at, words), at ? within(at, current) || '' : '', place);
  back(false);
  if (!current) return;
  document.title = `${current.title} – ${inspection.authority}, ${inspection.reference} – Waymark`;
  place.append(el('p', {}, 'Loading …'));
  const fresh = el('div', {});
  const again = () => { sayStates(inspection, sections); return show(inspection, sections); };
  try {
    await typedHere(inspection.id, [current.id, ...rest].join('-'));
    if (!place.isConnected) return;
    await current.render(fresh, { inspection, call, el, rest, again, api: `${API}/inspections/${inspection.id}`, offered: (id) => sections.some((one) => one.id === id) });
    place.replaceChildren(fresh);
    if (place.isConnected) back();
  } catch (problem) {
    place.replaceChildren(el('p', { class: 'wm-warning', role: 'alert' }, `${problem.message} `, problem.status === 401 && signInLink()));
  }
}

async function begin() {
  await whoAmI();
  const inspection = await call('GET', `${API}/inspections/${encodeURIComponent(id)}`);
  const sections = SECTIONS.filter((one) => one.roles.some((role) => inspection.roles.includes(role)) && (!one.when || one.when(inspection)))
    .map((one) => (one.titleFor ? { ...one, title: one.titleFor(inspection) } : one));
  window.addEventListener('hashchange', () => show(inspection, sections));
  await show(inspection, sections);
  await sayStates(inspection, sections);
}

begin().catch((problem) => cannot(main, problem));
