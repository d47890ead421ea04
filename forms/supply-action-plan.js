import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { monitoredAuthority } from './pieces/monitored-authority.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">Say what <b>${show(c.head?.authority)}</b> will do in each area that the ${output(c)} names for improvement, and by when. It is due by the end of <b>${show(c.due)}</b>.</p>
  ${c.again ? html`<p class="wm-warning">The plan that you supplied does not reflect what the inspectors found. What was said of it stands below.</p>` : nothing}
  ${monitoredAuthority(f, c)}
  <details>
    <summary>How that day was counted</summary>
    <p>${show(c.workingDays)} working days, counted from the day after ${show(c.countedFrom)}.</p>
    ${has(c.skipped) ? html`<p>Days that did not count:</p><ul>${c.skipped.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul>` : nothing}
  </details>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your action plan</legend>
    ${f.date('on', { label: 'Day on which you published it', required: true })}
    ${f.text('place', { label: 'Where it is published', required: !f.has('words') && 'Give the address where the plan is published, or its text below.', hint: 'The address of the page.', max: 500 })}
    ${f.area('words', { label: 'Its text', hint: "No child's name or reference. Leave it empty if the plan is published at the address above.", rows: 10, max: 20000 })}
  </fieldset>
`;
