/* How often something was found wanting, by year: years across, a row for each stage and region, or for each area. What is kept back is not drawn; the table beside says the same. */
import { html, svg } from '../base/lit.js';
import { el, table } from '../base/page.js';

const NAMES = 320;
const SHORT_NAMES = 220;
const CELL = 96;
const ROW = 34;
const HEAD = 28;

const nameOf = (/** @type {any} */ line) => (line.region ? `${line.of}, ${line.region}` : line.of);
const words = (/** @type {any} */ line) => `${line.wanting} of ${line.all}`;

/** @param {any} line @param {number} x @param {number} y @param {string} found */
function cell(line, x, y, found) {
  return svg`<g class="wm-met wm-met-not-all"><title>${nameOf(line)}, ${line.year}: ${words(line)} ${found}</title>
    <rect class="wm-met-all" x=${x} y=${y + 4} width=${CELL - 6} height=${ROW - 8}></rect><rect class="wm-met-share" x=${x} y=${y + 4} width=${((CELL - 6) * line.wanting) / line.all} height=${ROW - 8}></rect>
    <text x=${x + 8} y=${y + 21}>${words(line)}</text></g>`;
}

/**
 * The picture alone.
 *
 * @param {any[]} lines of a year each, those that can be told @param {string} what in words @param {string} found of those that are counted
 */
export function byYear(lines, what, found) {
  const years = [...new Set(lines.map((line) => line.year))].sort();
  const rows = [...new Set(lines.map(nameOf))].sort();
  const names = lines.some((line) => line.region) ? NAMES : SHORT_NAMES;
  const width = names + years.length * CELL;
  return html`<div class="wmp-scroll" tabindex="0" role="region" aria-label=${what}><svg class="wm-trend" viewBox="0 0 ${width} ${HEAD + rows.length * ROW}" width=${width} role="img"
    aria-label=${`${what}; the table below says the same.`}>
    ${years.map((year, at) => svg`<text class="wm-week-name" x=${names + at * CELL + 8} y="18">${year}</text>`)}
    ${rows.map((row, place) => svg`<text x="0" y=${HEAD + place * ROW + 21}>${row}</text>
      ${lines.filter((line) => nameOf(line) === row).map((line) => cell(line, names + years.indexOf(line.year) * CELL, HEAD + place * ROW, found))}`)}</svg></div>`;
}

/** @param {any[]} lines of a year and a region each, those that can be told */
export function foundPicture(lines) {
  return [byYear(lines, 'How often a stage was found wanting, by year and region', 'found wanting'),
  el('details', {}, el('summary', {}, 'As a table'), table('Found wanting, by year and region', ['Stage', 'Region', 'Year', 'Found wanting', 'Framework'], lines.map((line) => [line.of, line.region, line.year, words(line), line.framework])))];
}
