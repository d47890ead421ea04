import { html, nothing } from '../base/lit.js';
import { beside, empty, table } from '../base/shown.js';
import { count, has, show } from '../base/words.js';
import { difference } from '../sections/difference.js';
import { draftLines, howLong } from './pieces/draft-lines.js';
import { missingInReport } from './pieces/missing-in-report.js';
import { output } from './pieces/output.js';

/** What was asked for when the draft was sent back, the author's answers, and what changed since. */
const secondLook = (again) => html`<section aria-labelledby="wm-again">
  <h3 id="wm-again">It was sent back before</h3>
  ${has(again.asked) ? table('What was asked for then, and what the author says', ['Section', 'What had to change', 'What the author did'], again.asked.map((one) => [one.heading, prose(one.comment), has(one.answer) ? prose(one.answer) : 'The author has not said.'])) : empty('No section was commented on then: it went back because the judgement was reopened.')}
  ${has(again.changes) ? html`<p><b>What changed since:</b> ${count(again.changes.length, 'paragraph')}. What was taken out is struck through, what was added is underlined. All else reads as it did.</p>
    <ul class="wm-changes">${again.changes.map((one) => html`<li><b>${show(one.what)}</b>, ${show(one.heading)}:<br>${difference(one.pieces)}</li>`)}</ul>` : empty('Not a word of the text has changed since it was sent back, so it reads as it did then.')}
</section>`;

const prose = (text) => html`<span class="wm-prose">${show(text)}</span>`;

export const act = {
  words: (f) => ({ passed: 'Let it go to the authority', 'sent-back': 'Send it back' }[f.get('decision')] || null),
  sure: (f, c) => (!f.is('decision', 'passed') ? null : {
    title: 'Let the draft go to the authority now?',
    says: [`The draft goes to the head of ${c.authority} at once, and the days for comments on its facts begin.`, 'It cannot be called back.'],
    yes: 'Let it go',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Check the draft ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}: is it fair, clear, and carried by the evidence? You cannot check a ${output(c)} that you wrote.</p>
  ${has(c.openConcerns) ? html`<p class="wm-warning">Concerns about children that are still open in this inspection: <b>${show(c.openConcerns)}</b>. See them under “Concerns” on the inspection's page.</p>` : nothing}
  ${has(c.again) ? secondLook(c.again) : nothing}
  ${beside(howLong('The draft', c), html`
    ${draftLines(f, c)}
    ${missingInReport(f, c)}
    ${has(c.harmlessBecause) ? html`<p class="wm-note">Why the author says that the numbers named show no child: <span class="wm-prose">${show(c.harmlessBecause)}</span></p>` : nothing}
    ${has(c.lengths) ? table('How long it is, as it was saved last', ['Section', 'Words and sentences'], c.lengths.map((one) => [one.title, one.says])) : nothing}`, html`
    ${f.select('decision', { label: 'Can it go to the authority?', required: true, options: c.decisions })}
    ${f.list('comments', { legend: 'Comments', hint: 'Needed when you send it back: at least one section, with what has to change.', add: 'Add a comment', remove: 'Remove this comment', row: (r) => html`
      ${r.select('section', { label: 'Section', required: true, options: c.sections })}
      ${r.area('comment', { label: 'What has to change?', required: true, rows: 3, max: 4000 })}` })}`, true)}
`;
