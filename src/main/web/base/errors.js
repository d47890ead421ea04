/* What is wrong, gathered at the top of a form: each line names the row it is in, and leads on to its question. */
import { html, nothing } from './lit.js';

/** @param {import('./form.js').Form} form */
export function summary(form) {
  const errors = form.errors || [];
  if (!errors.length) return nothing;
  return html`<div class="govuk-error-summary wm-summary" role="alert" tabindex="-1">
    <h2 class="govuk-error-summary__title">${errors.length === 1 ? 'There is a problem' : `There are ${errors.length} problems`}</h2>
    <ul class="govuk-list govuk-error-summary__list">${errors.map((error) => html`<li>${error.id
      ? html`<button type="button" class="wm-link" @click=${() => form.focus(error.id)}>${error.message}</button>` : error.message}</li>`)}</ul></div>`;
}

/** Whoever sent the form reads there first what is wrong. @param {HTMLElement} place that holds the form */
export function toSummary(place) {
  const told = /** @type {HTMLElement | null} */ (place.querySelector('.wm-summary'));
  if (!told) return;
  told.scrollIntoView({ block: 'start' });
  told.focus();
}
