/* What is asked of one authority over four years, as one line: drawn, and as a table that says the same. */
import { html, svg } from '../base/lit.js';
import { day, el, empty, table } from '../base/page.js';

const WIDEST = 940;
const NARROWEST = 420;
const MARGINS = 56;
const TOP = 22;
const BAR = 22;
const LANE = 28;

const at = (/** @type {string} */ iso) => Date.parse(`${iso}T12:00:00Z`);

/** As wide as there is room, so that its words stay as large. */
const width = () => Math.max(NARROWEST, Math.min(WIDEST, window.innerWidth - MARGINS));

/** Where a day stands on the line, from the left. @param {any} line @param {string} iso @param {number} wide */
export function placeOf(line, iso, wide) {
  const share = (at(iso) - at(line.from)) / (at(line.to) - at(line.from));
  return Math.round(Math.min(1, Math.max(0, share)) * (wide - BAR));
}

/** Entries that would lie on each other go into lanes of their own. @param {any} line @param {number} wide @returns {number[]} the lane of each */
export function lanesOf(line, wide) {
  const ends = [];
  return line.entries.map((entry) => {
    const from = placeOf(line, entry.from, wide);
    let lane = ends.findIndex((end) => end < from);
    if (lane < 0) lane = ends.length;
    ends[lane] = Math.max(from + BAR, placeOf(line, entry.to, wide)) + 2;
    return lane;
  });
}

function years(line) {
  const first = Number(line.from.slice(0, 4)) + 1;
  return Array.from({ length: Number(line.to.slice(0, 4)) - first + 1 }, (_, number) => `${first + number}-01-01`);
}

/** @param {any} line */
function picture(line) {
  const wide = width();
  const place = (/** @type {string} */ iso) => placeOf(line, iso, wide);
  const lanes = lanesOf(line, wide);
  const bottom = TOP + (Math.max(0, ...lanes) + 1) * LANE;
  const today = place(line.today);
  return html`<div class="wm-drawn"><svg class="wm-trend wm-line-of" viewBox="0 0 ${wide} ${bottom + 20}" width=${wide} role="img" aria-label="What is asked of it over four years; the table below says the same.">
    ${years(line).map((year) => svg`<line class="wm-level" x1=${place(year)} x2=${place(year)} y1="4" y2=${bottom}></line><text class="wm-week-name" x=${place(year) + 4} y="14">${year.slice(0, 4)}</text>`)}
    <line class="wm-way" x1=${today} x2=${today} y1="4" y2=${bottom}></line><text x=${today} y=${bottom + 14} text-anchor="middle">Today</text>
    ${line.entries.map((entry, number) => svg`<g class=${entry.marks.length ? 'wm-asked wm-asked-much' : entry.from > line.today ? 'wm-asked wm-asked-ahead' : 'wm-asked'}><title>${entry.what}, ${day(entry.from)}, ${entry.state}</title>
      <rect x=${place(entry.from)} y=${TOP + lanes[number] * LANE} width=${Math.max(BAR, place(entry.to) - place(entry.from))} height=${BAR}></rect>
      <text x=${place(entry.from) + 7} y=${TOP + lanes[number] * LANE + 16}>${entry.marks.length ? '!' : number + 1}</text></g>`)}</svg></div>`;
}

const days = (entry) => (entry.days === null ? 'Not known' : String(Math.round(entry.days * 10) / 10));
const marks = (entry) => (entry.marks.length ? el('ul', { class: 'wmp-plain' }, ...entry.marks.map((mark) => el('li', {}, `! ${mark}`))) : '');
const when = (entry) => (entry.to > entry.from ? `${day(entry.from)} to ${day(entry.to)}` : day(entry.from));

/** @param {any} line */
export function lineOf(line) {
  if (!line.entries.length) return [empty(`Nothing is known that inspects ${line.authority} from ${day(line.from)} to ${day(line.to)}. Inspections stand here once they are planned, and visits and requests with them.`)];
  return [picture(line), table('In the order of their days; what is marked has a !', ['What', 'When', 'State', 'Staff days', 'Marked'], line.entries.map((entry, place) => [
    entry.inspection ? el('a', { href: `/camunda/waymark/inspection.html?inspection=${entry.inspection}` }, `${place + 1}. ${entry.what}`) : `${place + 1}. ${entry.what}`, when(entry), entry.state, days(entry), marks(entry)]))];
}
