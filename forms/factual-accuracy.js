import { html, nothing } from '../base/lit.js';
import { beside, empty, table } from '../base/shown.js';
import { count, has, show } from '../base/words.js';
import { draftLines } from './pieces/draft-lines.js';
import { output } from './pieces/output.js';

export const act = {
  words: (f) => (f.has('noComments') ? 'Submit that there are no comments' : 'Submit the comments'),
  sure: (f, c) => {
    const number = f.rows('comments').length;
    if (has(c.cannotSubmit) || (number === 0) !== f.has('noComments')) return null;
    return {
      title: number ? `Submit ${count(number, 'comment')} now?` : 'Submit that there are no comments?',
      says: [number ? `${number === 1 ? 'It goes' : 'They go'} to the lead inspector at once, in the name of ${c.of || c.authority}.` : `The lead inspector is told at once that ${c.of || c.authority} has nothing to correct in the draft.`,
        'This is done once. Afterwards no comment can be added, changed or taken back, even if there is time left.'],
      yes: number ? 'Submit them' : 'Submit that there are none',
      no: 'Go on writing',
    };
  },
};

export default (f, c) => html`
  <p class="wm-intro">Please check the facts in the draft ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}${has(c.of) ? html`, as far as they concern <b>${show(c.of)}</b>` : nothing}. Your comments are saved as you write. <b>Submit the comments</b>, below, sends them to the lead inspector, and that is done once; what you have saved by the limit goes forward even if you do not submit it. The draft${has(c.graded) ? ' and its grades are' : ' is'} confidential and provisional.</p>
  ${has(c.cannotSubmit) ? html`<p class="wm-note">${show(c.cannotSubmit)}</p>` : nothing}
  ${has(c.judgedAnew) ? html`<div class="wm-warning">
    <h3>The judgement was reopened since the draft was sent</h3>
    <p>${show(c.judgedAnew?.says)}</p>
    ${has(c.judgedAnew?.grades) ? table('Provisional grades that are not what the draft says', ['Judgement', 'In the draft', 'Now'], c.judgedAnew?.grades.map((one) => [one.title, one.was, one.now])) : empty('No judgement is another than in the draft; what the team found was set out anew.')}
  </div>` : nothing}
  ${beside(`The draft ${output(c)}`, html`
    <p>Read the draft <a target="_blank" rel="noopener" href=${c.draftPage || '#'}>as a page, in a new tab</a>, or <a download href=${c.draftPdf || '#'}>download it as PDF</a>. Everything you and your office have written so far stands on the inspection’s page too.</p>
    ${draftLines(f, c)}`, html`
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Files that show what is right</legend>
      <p class="wm-hint">PDF, Word (DOCX), Excel (XLSX), PNG, JPEG or plain text, each of at most 10 MB. Then choose the file in the comment it belongs to. Name no child in a file's name.</p>
      ${f.file('attachments', { label: 'Attach a file', upload: 'attachments', accept: '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt' })}
      ${has(c.attachments) ? table('Attached so far', ['File'], c.attachments.map((one) => [html`<a download href=${one.href || '#'}>${show(one.label)}</a>`])) : empty('No file is attached yet. A file that shows what is right is attached above, and then chosen beside its comment.')}
    </fieldset>
    ${f.list('comments', { legend: 'Your comments on its facts', hint: has(c.of) ? `One comment for each fact that is not right, as ${c.of} sees it. Whoever has this task submits them for all of it.` : `One comment for each fact that is not right. Your office can add comments here; the ${c.head || 'head of the authority'} submits them.`, add: 'Add a comment', remove: 'Remove this comment', row: (r) => html`
      ${r.number('paragraph', { label: 'Paragraph', hint: 'Its number in the draft. Leave it empty for a section as a whole.', least: 1 })}
      ${r.has('paragraph') ? nothing : r.select('section', { label: 'Section', required: true, options: c.sections })}
      ${r.area('whatIsWrong', { label: 'What is not right?', required: true, rows: 3, max: 4000 })}
      ${r.area('whatIsRight', { label: 'What would be right?', required: true, rows: 3, max: 4000 })}
      ${r.area('evidence', { label: 'What shows it?', hint: 'A document, a record, a figure and its source. Name no child.', rows: 2, max: 4000 })}
      ${r.select('attachment', { label: 'A file that shows it', options: c.attachments })}` })}
    ${f.tick('noComments', { label: 'We have no comments on the facts of this draft' })}`, true)}
`;
