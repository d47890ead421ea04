import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { monitoredAuthority } from './pieces/monitored-authority.js';

export default (f, c) => html`
  <p class="wm-intro">Say whether the action plan of <b>${show(c.head?.authority)}</b> reflects what the inspectors found. Nobody approves what it proposes.</p>
  ${monitoredAuthority(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your answer</legend>
    ${f.choices('reflects', { label: 'Does it reflect the findings?', required: true, options: c.choices })}
    ${f.area('remark', { label: 'What is to be said of it?', required: f.is('reflects', 'no'), hint: `Needed when it does not reflect them. The authority reads this, and has ${show(c.workingDaysAgain)} working days for another plan.`, rows: 4, max: 2000 })}
  </fieldset>
`;
