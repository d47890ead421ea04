import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';
import { output } from './output.js';

/** Who is monitored and why, what is to improve, and the action plan as it was supplied. */
export const monitoredAuthority = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.head?.inspection?.authority)}, ${show(c.head?.inspection?.reference)}, ${show(c.head?.framework)}</dd>
      <dt>The ${output(c)}</dt>
      <dd><a target="_blank" rel="noopener" href=${c.head?.report || '#'}>The published ${output(c)}, in a new tab</a></dd>
      <dt>Monitored since</dt>
      <dd>${show(c.head?.begun)}</dd>
      ${has(c.head?.plan?.received) ? html`<dt>Action plan of</dt><dd>${show(c.head.plan.received)}</dd>` : nothing}
      ${has(c.head?.plan?.place) ? html`<dt>Where it is</dt><dd><a target="_blank" rel="noopener noreferrer nofollow" href=${c.head.plan.place}>${show(c.head.plan.place)}, in a new tab</a></dd>` : nothing}
      ${has(c.head?.plan?.words) ? html`<dt>Its text</dt><dd class="wm-prose">${show(c.head.plan.words)}</dd>` : nothing}
      ${has(c.head?.plan?.remark) ? html`<dt>What was said of it</dt><dd class="wm-prose">${show(c.head.plan.remark)}</dd>` : nothing}
    </dl>
    ${has(c.head?.areas) ? html`<details open>
      <summary>What the ${output(c)} names for improvement</summary>
      <ol>${c.head.areas.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ol>
    </details>` : html`<p>The ${output(c)} names no area for improvement.</p>`}
  </section>
`;
