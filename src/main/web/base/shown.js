/* What forms and pages show, as templates: drawn anew, they keep what is scrolled, folded and marked in them. */
import { html } from './lit.js';
import { show } from './words.js';

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

/** Why there is nothing, and what fills it. @param {any} text */
export function empty(text) {
  return html`<p class="wmp-empty">${text}</p>`;
}
