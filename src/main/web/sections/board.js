/* The cases as a board: a line for each inspector, a column for each state; beside it the list that says the same. */
import { html, nothing, render } from '../base/lit.js';
import { section, table } from '../base/page.js';
import { count } from '../base/words.js';
import { STATES, chosen, inspectorsOf, isOpen, lanes, waitingOf } from './board-rules.js';
import { csvButton } from './csv.js';

const SORTED = [['number', 'Number'], ['inspector', 'Inspector'], ['state', 'State'], ['waiting', 'Most stages to evaluate']];
let wanted = { inspector: '', depth: '', state: '' };
let sort = 'number';

function choice(name, label, value, options, change) {
  return html`<div class="wm-field"><label class="govuk-label" for=${`board-${name}`}>${label}</label>
    <select class="govuk-select" id=${`board-${name}`} @change=${(event) => change(event.target.value)}>
      ${options.map(([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`)}</select></div>`;
}

function progress(lane) {
  const share = lane.all ? Math.round((100 * lane.finished) / lane.all) : 0;
  return html`<svg class="wmp-progress" width="100" height="10" viewBox="0 0 100 10" aria-hidden="true"><rect class="wmp-progress-all" width="100" height="10"></rect><rect class="wmp-progress-done" width=${share} height="10"></rect></svg>
    <span>${lane.finished} of ${lane.all} finished</span>`;
}

function card(one) {
  return html`<li><a class="wmp-card" href=${`#case/${one.number}`}><b>${one.number}</b> ${one.depth}${one.goodPractice ? ', good practice' : ''}
    ${one.waiting ? html`<span class="wmp-card-more">${count(one.waiting, 'stage')} to evaluate</span>` : nothing}</a></li>`;
}

function drawn(cases, again) {
  const shown = chosen(cases, wanted, sort);
  const lines = lanes(shown);
  const columns = STATES.map((state, place) => ({ ...state, place })).filter((state) => lines.some((lane) => lane.states[state.place].length));
  const set = (name) => (value) => { wanted = { ...wanted, [name]: value }; again(); };
  const heading = (state) => html`<th scope="col">${state.title} (${lines.reduce((sum, lane) => sum + lane.states[state.place].length, 0)})</th>`;
  return html`<div class="wmp-columns wmp-screen">
    ${choice('inspector', 'Whose', wanted.inspector, [['', 'Every inspector’s'], ...inspectorsOf(cases).map((name) => [name, name])], set('inspector'))}
    ${choice('depth', 'Followed', wanted.depth, [['', 'Tracked and sampled'], ['tracked', 'Tracked'], ['sampled', 'Sampled']], set('depth'))}
    ${choice('state', 'How far', wanted.state, [['', 'Any state'], ...STATES.map((state) => [state.status, state.title])], set('state'))}
    ${choice('sort', 'Sorted by', sort, SORTED, (value) => { sort = value; again(); })}</div>
    <p role="status">${shown.length === cases.length ? count(shown.length, 'case') : `${shown.length} of ${count(cases.length, 'case')}`}</p>
    ${shown.length ? html`<div class="wmp-scroll" tabindex="0" role="region" aria-label="The cases as a board"><table class="govuk-table wmp-board">
      <caption class="govuk-table__caption">The cases by inspector and state</caption>
      <thead><tr><th scope="col">Inspector</th>${columns.map(heading)}</tr></thead>
      <tbody>${lines.map((lane) => html`<tr><th scope="row">${lane.name}${progress(lane)}</th>
        ${columns.map((state) => html`<td>${lane.states[state.place].length ? html`<ul>${lane.states[state.place].map(card)}</ul>` : nothing}</td>`)}</tr>`)}</tbody></table></div>`
    : html`<p class="wmp-empty">No case is like that. Choose less.</p>`}
    <details class="wmp-list"><summary>The same as a list</summary>${table('The cases of this inspection', ['Case', 'Followed', 'How far', 'Inspector', 'Stages reached', 'Stages to evaluate'], shown.map((one) => [
      html`<a href=${`#case/${one.number}`}>${one.number}</a>`, `${one.depth}${one.goodPractice ? ', good practice' : ''}`, one.status, one.owner || 'nobody yet', one.stages, one.waiting || '–']))}
      ${csvButton('cases', ['Case', 'Followed', 'How far', 'Inspector', 'Stages reached', 'Stages to evaluate'],
        shown.map((one) => [one.number, one.depth, one.status, one.owner || 'nobody yet', one.stages, one.waiting]))}</details>`;
}

/** @param {any[]} cases as the list gives them @param {any} map strands by stages; null when it could not be had */
export function board(cases, map) {
  const waiting = waitingOf(map);
  const all = cases.map((one) => ({ ...one, waiting: isOpen(one) ? waiting[one.number] || 0 : 0 }));
  const holder = document.createElement('div');
  const draw = () => render(drawn(all, draw), holder);
  draw();
  return section('Cases', holder);
}
