import { html, nothing } from '../base/lit.js';
import { beside, cards, empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { difference } from '../sections/difference.js';
import { draftLines, howLong } from './pieces/draft-lines.js';
import { missingInReport } from './pieces/missing-in-report.js';
import { output } from './pieces/output.js';

/** A comment with its answer: what the draft said before, and what of it was taken out and added. */
function answered({ comment: one, difference: pieces, changedSince }) {
  const accepted = one.decision === 'accepted';
  return [one.where, prose(one.whatIsWrong), prose(one.whatIsRight),
    has(one.evidence) || has(one.file) ? html`${prose(one.evidence)} ${has(one.file) ? html`<a download href=${one.file || '#'}>The file that shows it</a>` : nothing}` : null,
    prose(one.now), html`<b>${accepted ? 'Accepted' : 'Not accepted'}</b>${has(one.reason) ? html`: ${prose(one.reason)}` : nothing}`,
    accepted ? html`${difference(pieces)}${changedSince ? html` <b>It was changed again since: read it above.</b>` : nothing}` : 'The same as the draft.'];
}

const prose = (text) => (has(text) ? html`<span class="wm-prose">${show(text)}</span>` : null);

export const act = {
  words: (f, c) => ({ 'signed-off': `Sign the ${output(c)} off`, revise: 'Send it to be revised', agrees: 'Sign our part off', differs: 'Record what we see otherwise' }[f.get('decision')] || null),
  sure: (f, c) => (!f.is('decision', 'signed-off') ? null : {
    title: `Sign the ${output(c)} off now?`,
    says: [...(c.known || []), `${c.graded ? 'The text and the grades' : 'The text'} of the ${output(c)} on ${c.authority} ${c.graded ? 'are' : 'is'} final then, and the final ${output(c)} goes to the ${c.head || 'head of the authority'}.`, 'This is not taken back: what is found afterwards takes a correction.'],
    yes: 'Sign it off',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  ${has(c.part) ? html`<p class="wm-intro">Sign off the part of <b>${show(c.part)}</b> in the ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}. Where you see something otherwise, say what and why: a manager of the leading inspectorate settles it, and your view stays in the record.</p>` : html`<p class="wm-intro">Sign off the ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}${has(c.graded) ? ', and its grades' : nothing}, or say what has to be revised. You cannot sign off a ${output(c)} that you wrote.${has(c.graded) ? ' From here on its grades are final.' : nothing}</p>`}
  ${has(c.openConcerns) ? html`<p class="wm-warning">Concerns about children that are still open in this inspection: <b>${show(c.openConcerns)}</b>. See them under “Concerns” on the inspection's page.</p>` : nothing}
  ${has(c.known) ? html`<div class="wm-warning"><h3>What to know before you sign</h3><ul>${c.known.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul></div>` : empty(`Nothing out of the ordinary is known of this inspection: the team stayed as planned, every case was finished${has(c.graded) ? ', and no rule limited a grade' : ', and nothing was left open'}.`)}
  ${beside(howLong(`The ${output(c)}`, c), html`
    ${draftLines(f, c)}
    <p>${show(c.came)}</p>
    ${has(c.comments) ? html`<p class="wm-hint">In the text of an answer, what was taken out of the draft is struck through and what was added is underlined.</p>` : nothing}
    ${has(c.comments) ? cards('The comments of the authority, and the answers', ['Where', 'What is not right', 'What would be right', 'What shows it', 'The draft said', 'The answer', `The ${output(c)} says now`], c.comments.map(answered)) : empty('There are no comments to answer. The authority made none on the draft, or its time for them passed without any.')}
    ${missingInReport(f, c)}`, html`
    ${has(c.differences) ? table('What other inspectorates see otherwise', ['Inspectorate', 'Its lead', 'What'], c.differences.map((one) => [one.inspectorate, one.by, html`<span class="wm-prose">${show(one.says)}</span>`])) : nothing}
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Your decision</legend>
      ${f.select('decision', { label: 'Do you sign it off?', required: true, options: c.decisions })}
      ${f.is('decision', 'differs') ? f.area('differs', { label: 'What do you see otherwise, and why?', required: true, rows: 5, max: 10000 }) : nothing}
      ${has(c.differences) && f.is('decision', 'signed-off') ? f.area('settledBecause', { label: 'How is what they see otherwise settled, and why?', hint: 'Their view stays in the record beside your decision.', required: true, rows: 4, max: 10000 }) : nothing}
      ${has(c.statements) && f.is('decision', 'signed-off') ? html`
        ${f.select('statement', { label: 'Is a written statement of proposed action asked for?', hint: 'Whoever makes it is the principal authority, and has its time from the day on which the final text is received.', required: true, options: c.statements })}
        ${f.area('statementBecause', { label: 'Why?', hint: 'It stands in the trail of the inspection.', rows: 2, max: 2000 })}` : nothing}
      ${f.is('decision', 'revise') ? f.area('revise', { label: 'What has to be revised?', required: true, rows: 5, max: 10000 }) : nothing}
    </fieldset>`, true)}
`;
