import { html, nothing } from '../../base/lit.js';
import { empty, table } from '../../base/shown.js';
import { has, show } from '../../base/words.js';

export const additions = (f, c) => html`
  <section class="wm-facts">
    <h3>What no case shows</h3>
    ${has(c.added?.begun) ? html`<p>Only you see this. You may add up to ${show(c.added?.most)} cases in all, when the sample is confirmed and at the mid-point; ${show(c.added?.left)} are left. What you add counts in no share that is published or of the cases together. A case that has been evaluated shows what its inspector found, and not what the authority marked.</p>` : nothing}
    ${c.added?.asked > 0 ? html`<p>The framework asks you to choose <b>${show(c.added.asked)}</b> cases yourself on site, until the mid-point; they are among these. Added so far: ${show(c.added.most - c.added.left)}.</p>` : nothing}
    ${has(c.added?.begun) ? nothing : html`<p class="wm-note">The sample is not confirmed yet, so nothing can be said of what its cases show. Cases are added once it is confirmed.</p>`}
  </section>
  ${has(c.added?.missing) ? table('Groups, ages and needs that no case shows', ['What', 'Which', 'Children who could be added', 'How one would come'], c.added?.missing.map((one) => [one.kind, one.title, one.children, one.how])) : nothing}
  ${has(c.added?.begun) ? html`<div>
    ${has(c.added?.missing) ? nothing : empty('The cases show every group, age and need of the lists. What none of them shows would stand here, for the lead inspector to add a case for it.')}
  </div>` : nothing}
  ${has(c.added?.toChoose) ? html`<details><summary>Children who have no case, the first of them by their ID</summary>${table('Children whom you may choose', ['Child unique ID', 'Status', 'Reached', 'Age', 'Need'], c.added.toChoose.map((one) => [one.uniqueId, one.status, one.stages, one.ageBand, one.need]))}</details>` : nothing}
  ${f.list('additions', { legend: has(c.added?.choices) ? 'Add a case' : '', add: has(c.added?.choices) ? 'Add a case' : '', remove: 'Remove',
    hint: has(c.added?.begun) && !has(c.added?.choices) ? 'All the cases that may be added have been.' : '', row: (r) => html`
    ${r.select('sake', { label: 'For what', required: true, options: c.added?.choices })}
    ${r.is('sake', 'chosen') ? r.text('uniqueId', { label: 'Child unique ID', required: true, hint: 'As in the lists. Never a name.', max: 500 }) : nothing}
    ${r.area('reason', { label: 'Why', required: true, rows: 2, max: 20000 })}` })}
`;
