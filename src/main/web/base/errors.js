/* What is wrong, gathered at the top of a form: each line names the row it is in, and leads on to its question. What is mended is marked. */
import { html, nothing } from './lit.js';

/** @param {number} all @param {number} left */
function heading(all, left) {
  if (!left) return 'Each of these has been answered anew: send it once more';
  if (left === all) return all === 1 ? 'There is a problem' : `There are ${all} problems`;
  return `${left} of ${all} problems ${left === 1 ? 'is' : 'are'} left`;
}

/** Drawn after the questions, whose answers say what is mended. @param {import('./form.js').Form} form */
export function summary(form) {
  const errors = (form.errors || []).map((error) => ({ ...error, mended: form.isMended(error) }));
  if (!errors.length) return nothing;
  const left = errors.filter((error) => !error.mended).length;
  return html`<div class="govuk-error-summary wm-summary ${left ? '' : 'wm-mended'}" role="alert" aria-atomic="false" tabindex="-1">
    <h2 class="govuk-error-summary__title">${heading(errors.length, left)}</h2>
    <ul class="govuk-list govuk-error-summary__list">${errors.map((error) => html`<li class=${error.mended ? 'wm-mended' : ''}>${error.mended ? html`<span aria-hidden="true">✓</span> <b>Answered anew:</b> ` : nothing}${error.id
      ? html`<button type="button" class="wm-link" @click=${() => form.focus(error.id)}>${error.message}</button>` : error.message}</li>`)}</ul></div>`;
}

/** Whoever sent the form reads there first what is wrong. @param {HTMLElement} place that holds the form */
export function toSummary(place) {
  const told = /** @type {HTMLElement | null} */ (place.querySelector('.wm-summary'));
  if (!told) return;
  told.scrollIntoView({ block: 'start' });
  told.focus();
}
