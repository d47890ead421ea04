import { html } from '../../base/lit.js';
import { has, show } from '../../base/words.js';

export const inspectionOnSite = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>On site</dt>
      <dd>${show(c.inspection?.firstDay)}${has(c.inspection?.lastDay) ? ` to ${show(c.inspection.lastDay)}` : '; it is over, and its last day is still to be recorded'}</dd>
    </dl>
  </section>
`;
