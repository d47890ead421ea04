import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { complaint } from './pieces/complaint.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">Acknowledge this complaint about the inspection of <b>${show(c.inspection?.authority)}</b>, and decide whether publication of the ${output(c)} waits for it.</p>
  ${complaint(c, false)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your acknowledgement</legend>
    ${f.date('acknowledgedOn', { label: 'Acknowledged on', required: true })}
    ${f.choices('effect', { label: 'Does publication wait for it?', required: true, options: c.effects })}
    ${f.area('reason', { label: 'Why?', required: true, rows: 4, max: 2000 })}
  </fieldset>
`;
