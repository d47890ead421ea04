/* What was looked at in the tracked cases: strands by stages, drawn as a heat map; a gap leads to the cases that wait. */
import { html, nothing, render } from '../base/lit.js';
import { empty, section } from '../base/page.js';
import { csvButton } from './csv.js';

const SHADES = 4;

/** How dark a field is, from 0 for none to 4 for all of those that reached the stage. @param {number} times @param {number} reached */
export function shade(times, reached) {
  return times === 0 || reached === 0 ? 0 : Math.ceil((times / reached) * SHADES);
}

/** Where nobody has looked, though a child was there. @param {any} map */
export function gapsOf(map) {
  return map.stages.flatMap((stage, place) => (stage.reached
    ? map.strands.filter((strand, row) => stage.times[row] === 0).map((strand) => ({ strand, stage: stage.title, place })) : []));
}

function waiting(stage) {
  if (!stage.reached) return html`<p>No tracked case reached “${stage.title}”.</p>`;
  if (!stage.waiting.length) return html`<p>“${stage.title}” was looked at in every tracked case that reached it.</p>`;
  return html`<p><b>${stage.title}</b>: ${stage.waiting.length} of ${stage.reached} tracked cases wait to be evaluated there:</p>
    <ul class="wmp-cases">${stage.waiting.map((number) => html`<li><a href=${`#case/${number}`}>${number}</a></li>`)}</ul>`;
}

function drawn(map, chosen, choose) {
  const field = (stage, place, row) => {
    const times = stage.times[row];
    if (!stage.reached) return html`<td class="wmp-heat wmp-heat-none">–</td>`;
    return html`<td class=${`wmp-heat wmp-heat-${shade(times, stage.reached)}`}>
      <button type="button" aria-label=${`${map.strands[row]}, ${stage.title}: ${times ? `${times} of ${stage.reached}` : 'nobody has looked yet'}`}
        aria-pressed=${String(chosen === place)} @click=${() => choose(place)}>${times || 'none'}</button></td>`;
  };
  return html`<div class="wmp-scroll" tabindex="0" role="region" aria-label="Strands by stages"><table class="govuk-table wmp-heat-map">
    <caption class="govuk-table__caption">In how many tracked cases each strand was evaluated at each stage</caption>
    <thead><tr><th scope="col">Strand</th>${map.stages.map((stage) => html`<th scope="col">${stage.title}</th>`)}</tr></thead>
    <tbody>${map.strands.map((strand, row) => html`<tr><th scope="row">${strand}</th>${map.stages.map((stage, place) => field(stage, place, row))}</tr>`)}
      <tr><th scope="row">Tracked cases that reached it</th>${map.stages.map((stage) => html`<td>${stage.reached}</td>`)}</tr></tbody></table></div>
    <div role="status">${chosen === null ? nothing : waiting(map.stages[chosen])}</div>`;
}

export default {
  id: 'coverage',
  title: 'What was looked at',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { inspection, call, api }) {
    const map = await call('GET', `${api}/cohort/coverage`);
    if (!map.stages.some((stage) => stage.reached)) {
      node.append(section('Strands by stages', empty('No tracked case has begun yet: they begin when the lead inspector confirms the sample.')));
      return;
    }
    const holder = document.createElement('div');
    let chosen = null;
    const draw = () => render(drawn(map, chosen, (place) => { chosen = place; draw(); }), holder);
    draw();
    const missing = gapsOf(map);
    node.append(section('Strands by stages',
      html`<p>${missing.length ? `${missing.length === 1 ? 'One field has' : `${missing.length} fields have`} not been looked at yet, though a child was there.`
        : 'Each strand was looked at, at every stage that a child reached.'} The darker a field, the more of the cases that reached the stage. Press a field to see which cases wait there.</p>`,
      holder,
      csvButton(`${inspection.reference} strands by stages`, ['Strand', ...map.stages.map((stage) => stage.title)],
        [...map.strands.map((strand, row) => [strand, ...map.stages.map((stage) => (stage.reached ? stage.times[row] : ''))]),
          ['Tracked cases that reached it', ...map.stages.map((stage) => stage.reached)]])));
  },
};
