import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">${has(c.published) ? html`The ${output(c)} on <b>${show(c.inspection?.authority)}</b> is published` : html`The ${output(c)} on <b>${show(c.inspection?.authority)}</b> is final, and is not published`}. Decide what comes next, and close the inspection.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      ${has(c.overallGrade) ? html`<dt>Overall grade</dt>` : nothing}
      ${has(c.overallGrade) ? html`<dd>${show(c.overallGrade)}</dd>` : nothing}
      <dt>What normally follows</dt>
      <dd>${show(c.why)}${has(c.due) ? ` Counted from the end of this inspection, that is by ${c.due}.` : nothing}</dd>
      ${has(c.proposed) ? html`<dt>Proposed once, and never set</dt>` : nothing}
      ${has(c.proposed) ? html`<dd>${show(c.proposed)}</dd>` : nothing}
      ${has(c.followUp) ? html`<dt>Besides</dt>` : nothing}
      ${has(c.followUp) ? html`<dd>${show(c.followUp)}</dd>` : nothing}
    </dl>
  </section>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">What comes next</legend>
    ${f.select('decision', { label: 'Decision', required: true, options: c.decisions })}
    ${f.number('months', { label: 'Within how many months is the next inspection?', hint: 'Leave it empty when no interval is set.', least: 1, most: 120 })}
    ${f.area('reason', { label: 'Why?', required: has(c.answers) && (f.get('decision') !== c.answers.decision || (f.get('months') ?? null) !== (c.answers.months ?? null)), hint: 'Needed when this is not what normally follows.', rows: 3, max: 2000 })}
  </fieldset>
`;
