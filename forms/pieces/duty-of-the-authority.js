import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';
import { output } from './output.js';

export const dutyOfTheAuthority = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>The ${output(c)}</dt>
      <dd><a target="_blank" rel="noopener" href=${c.report || '#'}>The published ${output(c)}, in a new tab</a></dd>
      <dt>You received it on</dt>
      <dd>${show(c.receivedOn)}</dd>
      <dt>Time for this</dt>
      <dd>${show(c.workingDays)} working days, counted from the day after (${show(c.source)})</dd>
    </dl>
    <details>
      <summary>Days that did not count</summary>
      ${has(c.skipped) ? html`<ul>${c.skipped.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul>` : nothing}
    </details>
  </section>
`;
