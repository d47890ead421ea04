/* How the limits were met, month by month: months across, limits down, each cell filled by the share met in time. The table beside it says the same. */
import { html, svg } from '../base/lit.js';

const NAMES = 320;
const CELL = 84;
const ROW = 34;
const HEAD = 28;
const MOST_MONTHS = 9;

/** @param {string} month such as 2013-01 */
const brief = (month) => new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(new Date(`${month}-15T12:00:00Z`));

/** @param {string} month */
function after(month) {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, also those in which nothing fell; the latest where there are many. @param {any[]} lines */
export function monthsOf(lines) {
  const all = lines.map((line) => line.month).sort();
  const months = [];
  for (let month = all[0]; month <= all[all.length - 1]; month = after(month)) months.push(month);
  return months.slice(-MOST_MONTHS);
}

/** @param {any} line @param {number} x @param {number} y */
function cell(line, x, y) {
  const share = line.inTime / line.due;
  const words = `${line.inTime} of ${line.due}`;
  return svg`<g class="wm-met ${share === 1 ? '' : 'wm-met-not-all'}"><title>${line.step}, ${brief(line.month)}: ${words} in time, ${line.late} late, ${line.missed} missed so far</title>
    <rect class="wm-met-all" x=${x} y=${y + 4} width=${CELL - 6} height=${ROW - 8}></rect><rect class="wm-met-share" x=${x} y=${y + 4} width=${(CELL - 6) * share} height=${ROW - 8}></rect>
    <text x=${x + 8} y=${y + 21}>${share === 1 ? '' : '! '}${words}</text></g>`;
}

/** @param {any[]} lines as the start page has them */
export function timelinessPicture(lines) {
  const months = monthsOf(lines);
  const steps = [...new Set(lines.filter((line) => months.includes(line.month)).map((line) => line.step))];
  const width = NAMES + months.length * CELL;
  const of = (/** @type {string} */ step) => lines.filter((line) => line.step === step && months.includes(line.month));
  return html`<div class="wmp-scroll" tabindex="0" role="region" aria-label="Limits met in time, by month"><svg class="wm-trend" viewBox="0 0 ${width} ${HEAD + steps.length * ROW}" width=${width} role="img"
    aria-label="Limits met in time, month by month; the table below says the same.">
    ${months.map((month, at) => svg`<text class="wm-week-name" x=${NAMES + at * CELL + 8} y="18">${brief(month)}</text>`)}
    ${steps.map((step, row) => svg`<text x="0" y=${HEAD + row * ROW + 21}>${step}</text>
      ${of(step).map((line) => cell(line, NAMES + months.indexOf(line.month) * CELL, HEAD + row * ROW))}`)}</svg></div>`;
}
