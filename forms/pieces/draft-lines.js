import { html, nothing } from '../../base/lit.js';
import { count, has, show } from '../../base/words.js';

/** A report as it is read: its headings, and its paragraphs by their numbers. */
export const draftLines = (_, c) => html`<div class="wm-draft">${(c.lines || []).map((one) => html`
  ${has(one.heading) ? html`<h3>${show(one.heading)}</h3>` : nothing}
  ${has(one.text) ? html`<p>${has(one.number) ? html`<span class="wm-number">${show(one.number)}</span> ` : nothing}${show(one.text)}</p>` : nothing}`)}</div>`;

/** How long it is, for whoever sees the beginning of it alone. @param {string} title */
export const howLong = (title, c) => (has(c.lines) ? `${title}, ${count(c.lines.filter((one) => has(one.number)).length, 'paragraph')} in all` : title);
