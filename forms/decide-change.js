import { html } from '../base/lit.js';
import { show } from '../base/words.js';

export default (f, c) => html`
  <p class="wm-intro">A change to the inspection of <b>${show(c.inspection?.authority)}</b> has been asked for. Grant or refuse it. A granted extension moves the limits it is for, a granted deferral the fieldwork; of a deferral the ${show(c.inspection?.headInShort)} is told how you decided.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>Asked for</dt>
      <dd>${show(c.asked?.kind)} of ${show(c.asked?.workingDays)} working days</dd>
      <dt>For</dt>
      <dd>${show(c.asked?.step)}</dd>
      <dt>By</dt>
      <dd>${show(c.asked?.askedBy)}</dd>
      <dt>Why</dt>
      <dd class="wm-prose">${show(c.asked?.reason)}</dd>
    </dl>
  </section>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your decision</legend>
    ${f.choices('decision', { label: 'Decision', required: true, options: c.decisions })}
    ${f.area('reason', { label: 'Why?', required: true, rows: 4, max: 2000 })}
  </fieldset>
`;
