import { html, nothing } from '../base/lit.js';
import { beside, empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { draftLines } from './pieces/draft-lines.js';
import { missingInReport } from './pieces/missing-in-report.js';

export const act = {
  words: (f) => ({ 'signed-off': 'Sign the report off', revise: 'Send it to be revised' }[f.get('decision')] || null),
  sure: (f, c) => (!f.is('decision', 'signed-off') ? null : {
    title: 'Sign the report off now?',
    says: [`${c.graded ? 'The text and the grades' : 'The text'} of the report on ${c.authority} ${c.graded ? 'are' : 'is'} final then, and the final report goes to its Director.`, 'This is not taken back: what is found afterwards takes a correction.'],
    yes: 'Sign it off',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Sign off the report on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}${has(c.graded) ? ', and its grades' : nothing}, or say what has to be revised. You cannot sign off a report that you wrote.${has(c.graded) ? ' From here on its grades are final.' : nothing}</p>
  ${has(c.openConcerns) ? html`<p class="wm-warning">Concerns about children that are still open in this inspection: <b>${show(c.openConcerns)}</b>. See them under “Concerns” on the inspection's page.</p>` : nothing}
  ${beside('The report', html`
    ${draftLines(f, c)}
    <p>${show(c.came)}</p>
    ${has(c.comments) ? table('The comments of the authority, and the answers', ['Where', 'What is not right', 'What would be right', 'Answer'], c.comments.map((one) => [one.where, html`<span class="wm-prose">${show(one.whatIsWrong)}</span>`, html`<span class="wm-prose">${show(one.whatIsRight)}</span>`, html`<span class="wm-prose"><b>${one.decision === 'accepted' ? 'Accepted.' : 'Not accepted.'}</b>
${has(one.reason) ? show(one.reason) : nothing} ${has(one.changedText) ? show(one.changedText) : nothing} ${has(one.file) ? html`<a download href=${one.file || '#'}>The file that shows it</a>` : nothing}</span>`])) : empty('There are no comments to answer. The authority made none on the draft, or its time for them passed without any.')}
    ${missingInReport(f, c)}`, html`
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Your decision</legend>
      ${f.select('decision', { label: 'Do you sign it off?', required: true, options: c.decisions })}
      ${f.is('decision', 'revise') ? f.area('revise', { label: 'What has to be revised?', required: true, rows: 5, max: 10000 }) : nothing}
    </fieldset>`, true)}
`;
