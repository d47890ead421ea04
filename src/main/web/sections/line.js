/* The whole inspection as a line from notice to publication: drawn, and beside it the table that says the same. */
import { html, nothing, svg } from '../base/lit.js';
import { section, table } from '../base/page.js';
import { show } from '../base/words.js';
import { csvButton } from './csv.js';
import { layout, saturdays, stretches } from './line-layout.js';

const WIDTH = 1040;
const EDGE = 16;
const ROW = 34;
const STANDINGS = {
  REACHED: 'Reached', REACHED_LATE: 'Reached late', LATE: 'Late', DUE: 'Due', STANDS_STILL: 'Stands still while the inspection is paused', EXPECTED: 'Expected, if all goes as planned',
};

const short = (day) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(new Date(`${day}T00:00:00Z`));
const label = (point) => `${point.title}, ${short(point.day)}`;

/** Each standing has a shape of its own, so that none is told by its colour alone. */
function mark(point, y) {
  const { x, standing } = point;
  const look = `wmp-mark wmp-mark-${standing.toLowerCase().replace('_', '-')}`;
  if (standing === 'REACHED' || standing === 'REACHED_LATE') return svg`<circle class=${look} cx=${x} cy=${y} r="8"></circle>${standing === 'REACHED_LATE' ? svg`<path class="wmp-mark-cross" d=${`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`}></path>` : nothing}`;
  if (standing === 'EXPECTED') return svg`<circle class=${look} cx=${x} cy=${y} r="8"></circle>`;
  if (standing === 'LATE') return svg`<path class=${look} d=${`M${x} ${y - 11}l10 19h-20z`}></path>`;
  return svg`<path class=${look} d=${`M${x} ${y - 10}l10 10l-10 10l-10 -10z`}></path>`;
}

function drawing(line, said) {
  const measure = document.createElement('canvas').getContext('2d');
  measure.font = '14px Arial, sans-serif';
  const placed = layout(line, WIDTH, (title) => measure.measureText(title).width + 64);
  const y = 24 + placed.rows * ROW;
  const height = y + 62;
  const band = (from, to, look) => svg`<rect class=${look} x=${placed.x(from) - placed.dayWidth / 2} y=${y - 14} width=${placed.x(to) - placed.x(from) + placed.dayWidth} height="28"></rect>`;
  const site = line.points.filter((point) => /day on site$/.test(point.title));
  return svg`<svg class="wmp-picture wmp-line" role="img" aria-label=${said} viewBox=${`${-EDGE} 0 ${WIDTH + 2 * EDGE} ${height}`} width=${WIDTH + 2 * EDGE} height=${height}>
    ${band(line.from, line.to, 'wmp-line-all')}
    ${site.length === 2 ? band(site[0].day, site[1].day, 'wmp-line-site') : nothing}
    ${saturdays(line.from, line.to).map((day) => svg`<rect class="wmp-line-weekend" x=${placed.x(day) - placed.dayWidth / 2} y=${y - 14} width=${Math.min(2 * placed.dayWidth, WIDTH - placed.x(day) + placed.dayWidth / 2)} height="28"></rect>`)}
    ${stretches(line.skipped).map((one) => svg`<g><title>${one.reason}</title>${band(one.from, one.to, /paused/.test(one.reason) ? 'wmp-line-pause' : 'wmp-line-holiday')}</g>`)}
    ${placed.points.map((point) => svg`<path class="wmp-line-lead" d=${`M${point.x} ${y - 10}V${22 + point.row * ROW}`}></path>`)}
    ${placed.points.map((point) => svg`<text class="wmp-line-words" x=${point.left} y=${16 + point.row * ROW}>${label(point)}</text>`)}
    ${placed.points.map((point) => (point.limitX !== null && point.limitX !== point.x ? svg`<path class="wmp-line-limit" d=${`M${point.limitX} ${y - 18}v36`}></path>` : nothing))}
    ${placed.points.map((point) => mark(point, y))}
    ${placed.today === null ? nothing : svg`<path class="wmp-line-today" d=${`M${placed.today} ${y - 22}v48`}></path>
      <text class="wmp-line-now" text-anchor=${placed.today > WIDTH - 60 ? 'end' : placed.today < 60 ? 'start' : 'middle'} x=${placed.today} y=${y + 44}>${`Today, ${short(line.today)}`}</text>`}
  </svg>`;
}

const HEADINGS = ['What', 'By the end of', 'Reached', 'How it stands'];

function rowsOf(line) {
  return line.points.map((point) => [point.title, point.limit || (point.standing === 'EXPECTED' ? point.day : null), point.reached, STANDINGS[point.standing]]);
}

function description(line) {
  const next = line.points.find((point) => !point.reached);
  return `The inspection from ${show(line.from)} to ${show(line.to)}. ${next ? `Next: ${next.title}, ${STANDINGS[next.standing].toLowerCase()}, ${show(next.day)}.` : 'All of it was reached.'}`;
}

function passedOver(line) {
  const days = stretches(line.skipped);
  if (!days.length) return html`<p>No bank holiday and no pause lies on it.</p>`;
  return table('Bank holidays and pauses', ['What', 'From', 'To'], days.map((one) => [one.reason, one.from, one.to]));
}

const KEY = [['reached', 'reached'], ['reached-late', 'reached late'], ['due', 'due'], ['late', 'late'], ['expected', 'expected']];

function key() {
  return html`<ul class="wmp-key">${KEY.map(([standing, words]) => html`<li><svg width="24" height="24" aria-hidden="true">${mark({ x: 12, standing: standing.toUpperCase().replace('-', '_') }, 12)}</svg> ${words}</li>`)}
    <li><svg width="24" height="24" aria-hidden="true"><rect class="wmp-line-site" width="24" height="24"></rect></svg> on site</li>
    <li><svg width="24" height="24" aria-hidden="true"><rect class="wmp-line-holiday" width="24" height="24"></rect></svg> bank holiday</li>
    <li><svg width="24" height="24" aria-hidden="true"><rect class="wmp-line-pause" width="24" height="24"></rect></svg> paused</li>
    <li><svg width="24" height="24" aria-hidden="true"><path class="wmp-line-limit" d="M12 0v24"></path></svg> limit of what was reached on another day</li></ul>`;
}

/** @param {any} line as the server gives it @param {string} reference the inspection's */
export function inspectionLine(line, reference) {
  const said = description(line);
  return section('From notice to publication',
    html`<p>${said}</p><div class="wmp-scroll" tabindex="0" role="region" aria-label="The inspection as a line">${drawing(line, said)}</div>${key()}`,
    html`<details><summary>The same as a table</summary>
      ${table('Days of the inspection, in their order', HEADINGS, rowsOf(line))}${passedOver(line)}
      ${csvButton(`${reference} days`, HEADINGS, [...rowsOf(line), ...stretches(line.skipped).map((one) => [one.reason, one.to, '', `from ${one.from}`])])}</details>`);
}
