import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Record what you saw, so that the team can cite it when it judges. Write roles, never a child's name, and leave the judging to its meeting.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>Kind</dt>
      <dd>${show(c.activity?.kind)}</dd>
      <dt>What</dt>
      <dd>${show(c.activity?.what)}</dd>
      <dt>Planned for</dt>
      <dd>${show(c.activity?.day)}${has(c.activity?.from) ? html`, ${show(c.activity?.from)}` : nothing}</dd>
      ${has(c.activity?.withWhom) ? html`<dt>With</dt>` : nothing}
      ${has(c.activity?.withWhom) ? html`<dd>${show(c.activity?.withWhom)}</dd>` : nothing}
      ${has(c.activity?.room) ? html`<dt>Room</dt>` : nothing}
      ${has(c.activity?.room) ? html`<dd>${show(c.activity?.room)}</dd>` : nothing}
    </dl>
  </section>
  ${has(c.mayTakeAway) ? html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Added by mistake?</legend>
    ${f.tick('addedByMistake', { label: 'I added this by mistake: take it away' })}
    ${f.has('addedByMistake') ? html`<p class="wm-note">Complete takes it away. Nothing else is asked, and nothing typed here is recorded of it. Under “What came to nothing” the team still sees that it was added and taken away.</p>` : nothing}
  </fieldset>` : nothing}
  ${f.has('addedByMistake') ? nothing : html`<div>
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Did it take place?</legend>
      ${f.tick('notHappened', { label: 'It did not take place' })}
      ${f.has('notHappened') ? f.text('notHappenedReason', { label: 'Why not?', required: true, max: 500 }) : nothing}
    </fieldset>
    ${f.has('notHappened') ? nothing : html`<div>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">When, and how long</legend>
        ${f.moment('at', { label: 'When did it begin?', required: true })}
        ${f.number('minutes', { label: 'How many minutes did it take?', hint: html`At most ${show(c.longestMinutes)}.`, required: true, least: 1, most: c.longestMinutes })}
      </fieldset>
      ${f.choices('met', { label: 'Whom were you with?', required: true, options: c.whom, many: true })}
      ${f.text('who', { label: 'Who were they?', required: f.has('met') && !f.is('met', 'nobody'), hint: 'By their roles, such as "two social workers of the duty team". Needed unless you were with nobody.', max: 500 })}
      ${has(c.agencyChoices) ? f.choices('agencies', { label: 'Which agencies does it speak of?', required: true, options: c.agencyChoices, many: true }) : nothing}
      ${f.choices('strands', { label: 'Which strands does it speak of?', required: true, options: c.strandChoices, many: true })}
      ${f.area('seen', { label: 'What did you see and hear?', required: true, rows: 10, max: 20000 })}
      ${f.list('findings', { legend: 'What it tells of a judgement area', hint: 'Optional. What you leave unsorted is laid before the judgement meeting under every area.', add: 'Add an area', remove: 'Remove', row: (r) => html`
        ${r.select('area', { label: 'Judgement area', required: true, options: c.areas })}
        ${r.area('finding', { label: 'What it tells', required: true, rows: 4, max: 10000 })}` })}
    </div>`}
  </div>`}
`;
