import { html } from '../base/lit.js';
import { show } from '../base/words.js';

export default (f, c) => html`
  <p class="wm-intro">Acknowledge this complaint about the inspection of <b>${show(c.inspection?.authority)}</b>, and decide whether publication of the report waits for it.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>From</dt>
      <dd>${show(c.complaint?.from)}</dd>
      <dt>Received</dt>
      <dd>${show(c.complaint?.on)}</dd>
      <dt>Recorded by</dt>
      <dd>${show(c.complaint?.recordedBy)}</dd>
    </dl>
    <h3>The complaint</h3>
    <p class="wm-prose">${show(c.complaint?.what)}</p>
  </section>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your acknowledgement</legend>
    ${f.date('acknowledgedOn', { label: 'Acknowledged on', required: true })}
    ${f.choices('effect', { label: 'Does publication wait for it?', required: true, options: c.effects })}
    ${f.area('reason', { label: 'Why?', required: true, rows: 4, max: 2000 })}
  </fieldset>
`;
