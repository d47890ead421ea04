/* What is wrong, gathered at the top of a form: each line names the row it is in, and leads on to its question. What is mended is marked. */
import { html, nothing } from './lit.js';

/** So many rows with the same fault are one problem, with a way to each. */
const ALIKE = 3;

/** @param {number} all @param {number} left @param {number} places that have one of them */
function heading(all, left, places) {
  if (!left) return 'Each of these has been answered anew: send it once more';
  const where = places > all ? ` in ${places} places` : '';
  if (left === all) return all === 1 ? `There is a problem${where}` : `There are ${all} problems${where}`;
  return `${left} of ${all} problems ${left === 1 ? 'is' : 'are'} left`;
}

/** In their order; those that say the same of several rows stand together. @param {any[]} errors @return {any[][]} */
function together(errors) {
  const alike = (/** @type {any} */ error) => (error.row && error.alike ? errors.filter((one) => one.row && one.alike === error.alike) : []);
  return errors.map((error) => (alike(error).length < ALIKE ? [error] : alike(error)[0] === error ? alike(error) : [])).filter((some) => some.length);
}

/** @param {any} form @param {any} error @param {any} words */
const link = (form, error, words) => html`${error.mended ? html`<span aria-hidden="true">✓</span> <b>Answered anew:</b> ` : nothing}${error.id
  ? html`<button type="button" class="wm-link" @click=${() => form.focus(error.id)}>${words}</button>` : words}`;

/** Drawn after the questions, whose answers say what is mended. @param {import('./form.js').Form} form */
export function summary(form) {
  const lines = together((form.errors || []).map((error) => ({ ...error, mended: form.isMended(error) })));
  if (!lines.length) return nothing;
  const isMended = (/** @type {any[]} */ line) => line.every((error) => error.mended);
  const left = lines.filter((line) => !isMended(line)).length;
  return html`<div class="govuk-error-summary wm-summary ${left ? '' : 'wm-mended'}" role="alert" aria-atomic="false" tabindex="-1">
    <h2 class="govuk-error-summary__title">${heading(lines.length, left, lines.flat().length)}</h2>
    <ul class="govuk-list govuk-error-summary__list">${lines.map((line) => html`<li class=${isMended(line) ? 'wm-mended' : ''}>${line.length === 1 ? link(form, line[0], line[0].mended && line[0].asks ? line[0].asks : line[0].message)
      : html`<b>${line[0].alike}</b> In each of these:<ul class="wm-each">${line.map((error) => html`<li class=${error.mended ? 'wm-mended' : ''}>${link(form, error, error.row)}</li>`)}</ul>`}</li>`)}</ul></div>`;
}

/** Whoever sent the form reads there first what is wrong. @param {HTMLElement} place that holds the form */
export function toSummary(place) {
  const told = /** @type {HTMLElement | null} */ (place.querySelector('.wm-summary'));
  if (!told) return;
  told.scrollIntoView({ block: 'start' });
  told.focus();
}
