import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Record the headline findings you told the ${show(c.inspection?.head)} of <b>${show(c.inspection?.authority)}</b>, and those invited, before leaving.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.judgements) ? table('What the team judged; provisional until sign-off', ['Judgement area', ...(has(c.graded) ? ['Grade'] : []), 'Findings'], c.judgements.map((one) => [one.area, ...(has(c.graded) ? [one.grade] : []), html`<span class="wm-prose">${show(one.findings)}</span>`])) : empty('Nothing has been judged yet, because the judgement meeting has not been held.')}
  ${has(c.heldDown) ? html`<p class="wm-note">${show(c.heldDown)}</p>` : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The feedback</legend>
    ${f.moment('at', { label: 'When was it given?', hint: 'London time.', required: true })}
    ${f.list('present', { legend: 'Who was there?', required: true, add: 'Add a person', remove: 'Remove', row: (r) => html`
      ${r.text('name', { label: 'Name', required: true, max: 200 })}
      ${r.text('role', { label: 'Role', hint: `Such as ${c.inspection?.head || 'head of the authority'}, or by whom they were invited.`, required: true, max: 200 })}` })}
    ${f.area('said', { label: 'What was said?', required: true, rows: 8, max: 20000 })}
  </fieldset>
`;
