import { html } from '../../base/lit.js';
import { show } from '../../base/words.js';

export const concernHead = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.authority)}, ${show(c.reference)}</dd>
      <dt>Concern</dt>
      <dd>Number ${show(c.number)}: ${show(c.kind)}</dd>
      <dt>Case</dt>
      <dd>${show(c.caseNumber)}</dd>
      <dt>Raised</dt>
      <dd>${show(c.raisedAt)}</dd>
      <dt>To be answered by</dt>
      <dd>${show(c.due)}</dd>
    </dl>
    <h3>What the inspector saw</h3>
    <p class="wm-prose">${show(c.what)}</p>
  </section>
`;
