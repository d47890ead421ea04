import { html, nothing } from '../base/lit.js';
import { beside } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Please record the meeting with the child, the parents or carers of case <b>${show(c.file?.number)}</b>. Their words stand apart from what you take from them.</p>
  ${beside('The case', html`
    ${caseHead(f, c)}
    ${has(c.meeting?.plannedAt) ? html`<p>Arranged ${show(c.meeting?.plannedAt)}, ${show(c.meeting?.place)}.</p>` : nothing}
    ${has(c.meeting?.cannotBeBecause) ? html`<p class="wm-note">The authority says that there can be no meeting: ${show(c.meeting?.cannotBeBecause)} ${has(c.meeting?.declined) ? html`<b>The family declined.</b>` : nothing}</p>` : nothing}`, html`
    ${f.has('notMetBecause') ? nothing : html`<div>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">The meeting</legend>
        ${f.moment('heldAt', { label: 'When did it begin?', required: !f.has('declined') })}
        ${f.number('minutes', { label: 'Minutes', required: !f.has('declined'), least: 1, most: 600 })}
        ${f.text('consent', { label: 'Who agreed to it, and how?', required: !f.has('declined'), max: 500 })}
        ${f.text('present', { label: 'Who was there?', required: !f.has('declined'), hint: 'By their part in the child’s life, such as “mother” or “foster carer”. Never a name.', max: 500 })}
        ${f.area('theirWords', { label: 'What did they say, in their own words?', required: !f.has('declined'), rows: 6 })}
        ${f.area('reading', { label: 'What do you take from it?', rows: 4 })}
      </fieldset>
    </div>`}
    ${f.tick('declined', { label: 'The child or the family said no.' })}
    ${f.area('notMetBecause', { label: 'If you did not meet, why?', required: f.has('declined'), hint: 'When the family said no: the reason they gave, or that they gave none. Leave empty when you met.', rows: 2 })}`)}
`;
