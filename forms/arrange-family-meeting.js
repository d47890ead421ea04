import { html, nothing } from '../base/lit.js';
import { show } from '../base/words.js';

export default (f, c) => html`
  <p class="wm-intro">The inspectors would like to meet this child and the parents or carers. Please ask the family, tell them that they may say no, and agree a time and a place with them.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.authority)}, ${show(c.reference)}</dd>
      <dt>Case</dt>
      <dd>${show(c.number)}</dd>
      <dt>Child unique ID</dt>
      <dd>${show(c.uniqueId)}</dd>
      <dt>Inspectors are on site until</dt>
      <dd>${show(c.lastDay)}</dd>
    </dl>
  </section>
  ${f.has('cannotBeBecause') ? nothing : html`<div>
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">The meeting</legend>
      ${f.moment('at', { label: 'When?', required: !f.has('declined') })}
      ${f.text('place', { label: 'Where?', required: !f.has('declined'), hint: 'Where the family feels at ease. Never a home address: "at home" is enough.', max: 500 })}
    </fieldset>
  </div>`}
  ${f.tick('declined', { label: 'The child or the family would rather not meet the inspectors.' })}
  ${f.area('cannotBeBecause', { label: 'If there can be no meeting, why?', required: f.has('declined'), hint: 'When the family said no: the reason they gave, or that they gave none. Leave empty when the meeting is arranged.', rows: 2 })}
`;
