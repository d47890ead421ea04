import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';

export const concernHead = (_, c, by = 'To be answered by') => html`
  <section class="wm-facts">
    <h3>What the inspector saw</h3>
    <p class="wm-prose">${show(c.what)}</p>
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.authority)}, ${show(c.reference)}</dd>
      <dt>Concern</dt>
      <dd>Number ${show(c.number)}: ${show(c.kind)}</dd>
      <dt>Case</dt>
      <dd>${show(c.caseNumber)}</dd>
      ${has(c.uniqueId) ? html`<dt>Child unique ID</dt><dd>${show(c.uniqueId)}</dd>` : nothing}
      <dt>Raised</dt>
      <dd>${show(c.raisedAt)}</dd>
      <dt>${by}</dt>
      <dd>${c.late ? html`<b class="wm-error">Overdue: was due </b>` : nothing}${show(c.due)}</dd>
    </dl>
  </section>
`;
