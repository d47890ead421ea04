import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';

/** A report as it is read: its headings, and its paragraphs by their numbers. */
export const draftLines = (_, c) => html`<div class="wm-draft">${(c.lines || []).map((one) => html`
  ${has(one.heading) ? html`<h3>${show(one.heading)}</h3>` : nothing}
  ${has(one.text) ? html`<p>${has(one.number) ? html`<span class="wm-number">${show(one.number)}</span> ` : nothing}${show(one.text)}</p>` : nothing}`)}</div>`;
