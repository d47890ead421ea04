/* "Where this task stands", in the place of Tasklist's diagram: what was done before it, by whom and when, and what comes after it. */
import { API, call } from '../base/api.js';
import { html, nothing, render } from '../base/lit.js';
import { moment } from '../base/elements.js';
import { count, limit } from '../base/words.js';

const FEW = 5;
/** By whom a step is, where it is nobody's by name. */
const KINDS = { waymark: 'Waymark, by itself', time: 'Waymark waits for it', part: 'a part with steps of its own', end: 'nothing comes after it here' };

/** A step is told apart by its word, its shape, and its colour. @param {'done' | 'now' | 'beside' | 'next'} state */
const mark = (state) => html`<span class="wm-step-mark" aria-hidden="true">${{ done: '✓', now: '▶', beside: '◐', next: '○' }[state]}</span>`;

const done = (/** @type {any} */ one) => html`<li class="wm-step wm-step-done">${mark('done')}<b>Done: ${one.what}</b>
  <span>${one.who || 'Nobody is named'}, ${moment(one.at)}</span></li>`;

const waits = (/** @type {any} */ one) => (one.claimed ? `${one.who} works on it` : `Nobody works on it yet. It is for ${one.who}`);

const now = (/** @type {any} */ one) => html`<li class="wm-step wm-step-now" aria-current="step">${mark('now')}<b>This task, now: ${one.what}</b>
  <span>${waits(one)}, since ${moment(one.since)}${one.due ? html`. <b>Due ${limit(one.due)}</b>` : '. It has no limit now'}</span></li>`;

const beside = (/** @type {any} */ one) => html`<li class="wm-step wm-step-beside">${mark('beside')}<b>At the same time: ${one.what}</b>
  <span>${waits(one)}${one.due ? `. Due ${limit(one.due)}` : ''}</span></li>`;

const next = (/** @type {any} */ one) => html`<li class="wm-step wm-step-next">${mark('next')}<b>${one.kind === 'end' ? 'End' : 'Next'}: ${one.what}</b>
  <span>${one.when ? html`<i>${one.when}.</i> ` : nothing}${one.who ? `For ${one.who}` : KINDS[one.kind]}</span></li>`;

/** @param {any} stands */
function whole(stands) {
  const earlier = stands.before.slice(0, -FEW);
  return html`<div class="waymark wm-loaded wm-stands">
    <h3 class="govuk-heading-m">Where this task stands</h3>
    <p>${stands.about}</p>
    ${earlier.length ? html`<details><summary>${count(earlier.length, 'earlier step')}</summary><ol class="wm-steps">${earlier.map(done)}</ol></details>` : nothing}
    <ol class="wm-steps">${stands.before.slice(-FEW).map(done)}${now(stands.now)}${stands.beside.map(beside)}${stands.next.map(next)}</ol>
    ${stands.before.length ? nothing : html`<p>Nothing was done before it here: it is one of the first steps.</p>`}
    ${stands.others && stands.beside.length ? html`<p>What comes next waits until this task is done, and those that are done at the same time too.</p>` : nothing}
    ${stands.limits.length ? html`<p>By itself, when the time is nearly over, and when it is: ${stands.limits.join('; ')}.</p>` : nothing}
    ${stands.partly ? html`<p class="wm-hint">What the inspectorate has done in between is not shown here.</p>` : nothing}
  </div>`;
}

export default {
  id: 'waymark-steps',
  pluginPoint: 'tasklist.task.detail',
  properties: { label: 'Where this task stands' },
  priority: 900,
  async render(/** @type {HTMLElement} */ node, /** @type {any} */ { taskId }) {
    const words = (/** @type {string} */ text) => render(html`<p class="waymark wm-loaded" role="status">${text}</p>`, node);
    words('Looking …');
    try {
      const stands = await call('GET', `${API}/tasks/${encodeURIComponent(taskId)}/steps`);
      render(whole(stands), node);
    } catch (problem) {
      words(/** @type {Error} */ (problem).message);
    }
  },
  unmount() {},
};
