/* What forms and pages show, as templates: drawn anew, they keep what is scrolled, folded and marked in them. */
import { html, nothing } from './lit.js';
import { has, show } from './words.js';

/** @param {any} value texts, elements and templates stand as they are; anything else is said in words */
const said = (value) => [].concat(value).map((part) => (part !== null && typeof part === 'object' ? part : show(part)));

/** The first cell of a row is its heading. @param {any} caption @param {any[]} headings @param {any[][]} rows */
export function table(caption, headings, rows) {
  return html`<div class="wmp-scroll" tabindex="0" role="region" aria-label=${typeof caption === 'string' ? caption : 'Table'}><table class="govuk-table">
    <caption class="govuk-table__caption">${caption}</caption><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
    <tbody>${rows.map((cells) => html`<tr>${cells.map((cell, place) => (place === 0 ? html`<th scope="row">${said(cell)}</th>` : html`<td>${said(cell)}</td>`))}</tr>`)}</tbody></table></div>`;
}

/** Name and value beside each other. @param {any[][]} pairs */
export function facts(pairs) {
  return html`<dl>${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${said(value)}</dd>`)}</dl>`;
}

/**
 * The same as a table where there is no room for one: a card for each row, headed by its first cell.
 *
 * @param {string} caption @param {string[]} headings @param {any[][]} rows
 */
export function cards(caption, headings, rows) {
  return html`<section class="wm-cards"><h3>${caption}</h3><ul>${rows.map((cells) => html`<li><b>${said(cells[0])}</b>
    <dl>${cells.slice(1).map((cell, place) => (has(cell) ? html`<dt>${headings[place + 1]}</dt><dd>${said(cell)}</dd>` : nothing))}</dl></li>`)}</ul></section>`;
}

/**
 * What the questions are about, and beside it the questions: it stays in sight while one answers. Where there is no room for both it can be
 * folded away.
 *
 * @param {string} title of what they are about @param {any} context @param {any} questions @param {boolean} [half] whether both need as much room
 */
export function beside(title, context, questions, half = false) {
  return html`<div class="wm-two ${half ? 'wm-half' : ''}"><section class="wm-context" aria-label=${title} tabindex="0"><details open><summary>${title}</summary>${context}</details></section>
    <div class="wm-questions">${questions}</div></div>`;
}

/** Why there is nothing, and what fills it. @param {any} text */
export function empty(text) {
  return html`<p class="wmp-empty">${text}</p>`;
}
