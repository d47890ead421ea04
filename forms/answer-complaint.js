import { html } from '../base/lit.js';
import { show } from '../base/words.js';

export default (f, c) => html`
  <p class="wm-intro">Answer this complaint about the inspection of <b>${show(c.inspection?.authority)}</b>. Whether publication waits for it is decided on the inspection's page.</p>
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
      <dt>Publication</dt>
      <dd>${show(c.complaint?.effect)}</dd>
    </dl>
    <h3>The complaint</h3>
    <p class="wm-prose">${show(c.complaint?.what)}</p>
  </section>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your answer</legend>
    ${f.area('answer', { label: 'The answer that was sent', required: true, rows: 8, max: 20000 })}
    ${f.date('answeredOn', { label: 'Sent on', required: true })}
  </fieldset>
`;
