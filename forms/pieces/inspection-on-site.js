import { html } from '../../base/lit.js';
import { show } from '../../base/words.js';

export const inspectionOnSite = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>On site</dt>
      <dd>${show(c.inspection?.firstDay)} to ${show(c.inspection?.lastDay)}</dd>
    </dl>
  </section>
`;
