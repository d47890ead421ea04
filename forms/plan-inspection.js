import { html } from '../base/lit.js';

/** It is no task's: it is filled from and sent to these. */
export const at = { load: '/camunda/api/waymark/inspections/planning', send: '/camunda/api/waymark/inspections' };

export default (f, c) => html`
  <h2>Plan an inspection</h2>
  <p class="wm-intro">Choose which authority, under which framework, and when it begins. Nobody of the authority learns of it before the day of notice.</p>
  ${f.select('framework', { label: 'Framework', required: true, options: c.frameworks })}
  ${f.select('authority', { label: 'Authority', required: true, options: c.authorities })}
  ${f.date('firstDay', { label: 'First day on site', hint: 'A working day, today or later.', required: true })}
  <div class="wm-buttons">
    <button type="submit" class="govuk-button wm-button wm-button-main">Plan it</button>
    <button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${(event) => event.target.closest('dialog').close()}>Cancel</button>
  </div>
`;
