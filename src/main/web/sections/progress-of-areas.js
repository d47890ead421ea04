/* How far an authority has come in each area that was to improve, visit by visit: drawn over time, and as a table that says the same. */
import { html, svg } from '../base/lit.js';
import { day, empty, table } from '../base/page.js';

const FULL = { 'Put right': '●●●', 'Good progress': '●●○', 'Some progress': '●○○', 'No progress': '○○○' };
const LEVELS = ['None', 'Some', 'Good', 'Put right'];
const NAMES = 150;
const STEP = 116;
const LEVEL = 20;
const ROW = 112;
const HEAD = 26;

/** Words beside the signs, so that neither is needed to read the other. @param {any} el @param {any} found */
function cell(el, found) {
  if (!found) return 'Not looked at';
  return el('div', {}, FULL[found.found] ? el('span', { 'aria-hidden': 'true' }, `${FULL[found.found]} `) : '', found.found,
    found.note ? el('p', { class: 'wm-hint' }, found.note) : '', found.action ? el('p', { class: 'wm-hint' }, `What is done: ${found.action}`) : '');
}

/** The visits of which anything is told, the first first. @param {any} one @returns {{ number: number, on: string }[]} */
export function visitsOf(one) {
  const days = new Map();
  one.areas.forEach((area) => area.found.forEach((found) => days.set(found.visit, found.on)));
  return [...days].map(([number, on]) => ({ number, on })).sort((a, b) => a.number - b.number);
}

/** Where each visit that looked at the area stands in the picture, from the left and from its top. @param {any} area @param {{ number: number }[]} visits */
export function pointsOf(area, visits) {
  return area.found.filter((found) => found.level !== null && found.level !== undefined)
    .map((found) => ({ x: NAMES + STEP * (visits.findIndex((visit) => visit.number === found.visit) + 0.5), y: LEVEL * (LEVELS.length - 1 - found.level) + 16, found }));
}

const short = (/** @type {string} */ on) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${on}T12:00:00Z`));

/** One area: its levels as lines, what each visit found as a mark on them. */
function row(area, place, visits) {
  const points = pointsOf(area, visits);
  return svg`<g transform="translate(0 ${HEAD + place * ROW})">
    <text class="wm-area-name" x="0" y="16">Area ${place + 1}</text>
    ${LEVELS.map((level, at) => svg`<text class="wm-week-name" x=${NAMES - 78} y=${LEVEL * (LEVELS.length - 1 - at) + 20}>${level}</text>
      <line class="wm-level" x1=${NAMES} x2=${NAMES + visits.length * STEP} y1=${LEVEL * (LEVELS.length - 1 - at) + 16} y2=${LEVEL * (LEVELS.length - 1 - at) + 16}></line>`)}
    <polyline class="wm-way" points=${points.map((point) => `${point.x},${point.y}`).join(' ')}></polyline>
    ${points.map((point) => svg`<g class=${point.found.level ? 'wm-come' : 'wm-come wm-come-not'}><title>${`Visit ${point.found.visit}: ${point.found.found}`}</title><circle cx=${point.x} cy=${point.y} r="7"></circle></g>`)}</g>`;
}

/** @param {any} one */
function picture(one) {
  const visits = visitsOf(one);
  const width = NAMES + visits.length * STEP;
  return html`<div class="wmp-scroll" tabindex="0" role="region" aria-label="Progress over time"><svg class="wm-trend" viewBox="0 0 ${width} ${HEAD + one.areas.length * ROW}" width=${width} role="img"
    aria-label="How far each area had come at each visit; the table below says the same.">
    ${visits.map((visit, at) => svg`<text class="wm-week-name" x=${NAMES + STEP * (at + 0.5)} y="14" text-anchor="middle">${short(visit.on)}</text>`)}
    ${one.areas.map((area, place) => row(area, place, visits))}</svg></div>`;
}

const words = (area, place) => `${place + 1}. ${area.timeScale ? `${area.words} (${area.timeScale})` : area.words}`;

/** @param {any} el @param {any} one with its areas, each with what the visits found */
export function progressOf(el, one) {
  if (!one.areas.length) return [empty('No area is named for improvement, so no progress is told area by area.')];
  const visits = visitsOf(one);
  if (!visits.length) {
    return [el('p', {}, 'These areas are named for improvement:'), el('ol', {}, ...one.areas.map((area) => el('li', {}, area.timeScale ? `${area.words} (${area.timeScale})` : area.words))),
      empty('No visit has said yet how far the authority has come in them. After each visit it stands here, area by area.')];
  }
  return [picture(one), table('Progress in each area, by visit', ['Area for improvement', ...visits.map((visit) => `Visit ${visit.number}, ${day(visit.on)}`)],
    one.areas.map((area, place) => [words(area, place), ...visits.map((visit) => cell(el, area.found.find((found) => found.visit === visit.number)))]))];
}

/** What the Secretary of State did about it. @param {any} one */
export function ministerOf(one) {
  return one.minister.length ? table('What the Secretary of State did, the first first', ['Day', 'What'], one.minister.map((step) => [day(step.on), step.words]))
    : empty('Nothing that the Secretary of State did about it was recorded. A manager records it here.');
}

/** The action plan and what was said of it. @param {any} el @param {any} of */
export function planFacts(el, of) {
  return [
    ['Asked for', `${of.workingDays} working days, counted from the day after ${day(of.countedFrom)}`], ['Supplied', of.received ? day(of.received) : 'Not yet'],
    ...(of.place ? [['Where', el('a', { href: of.place, rel: 'noopener noreferrer nofollow' }, of.place)]] : []), ...(of.words ? [['Text', el('span', { class: 'wm-prose' }, of.words)]] : []),
    ...(of.checked ? [['Checked', of.checked]] : []), ...(of.remark ? [['What was said of it', el('span', { class: 'wm-prose' }, of.remark)]] : [])];
}
