import { html, nothing } from '../../base/lit.js';
import { cards, empty } from '../../base/shown.js';
import { has, show } from '../../base/words.js';

export const limitsOfTheLaw = (_, c) => html`
  ${has(c.problems) ? html`<div class="wm-warning">
    <p>The dates in the lists cannot all be right:</p>
    <ul>${c.problems.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul>
  </div>` : nothing}
  ${has(c.limits) ? cards('The law’s limits', ['What had to be done', 'Within', 'Counted from', 'Due', 'Done', 'Outcome'], c.limits.map((one) => [html`${show(one.title)} <span class="wm-hint">${show(one.source)}</span>`, one.limit, one.from, html`${show(one.due)} <span class="wm-hint">${show(one.working)}</span>`, one.actual, html`<b>${show(one.says)}</b> ${has(one.note) ? html`<span class="wm-hint">${show(one.note)}</span>` : nothing}`])) : empty('The law set no limit here, or none that the lists allow to be counted. A limit is counted where the lists give the days that it runs from and to.')}
`;
