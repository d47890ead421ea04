import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { complaint } from './pieces/complaint.js';

export default (f, c) => html`
  <p class="wm-intro">Answer this complaint about the inspection of <b>${show(c.inspection?.authority)}</b>. Whether publication waits for it is decided on the inspection's page.</p>
  ${complaint(c, true)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your answer</legend>
    ${f.area('answer', { label: 'The answer that was sent', required: true, rows: 8, max: 20000 })}
    ${f.date('answeredOn', { label: 'Sent on', required: true })}
  </fieldset>
`;
