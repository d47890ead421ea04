import { html, nothing } from '../base/lit.js';
import { beside, cards, empty } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';
import { fileExamined } from './pieces/file-examined.js';
import { gradeAndEvidence } from './pieces/grade-and-evidence.js';
import { groupsAndFlags } from './pieces/groups-and-flags.js';
import { limitsOfTheLaw } from './pieces/limits-of-the-law.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Please evaluate <b>${show(c.stageTitle)}</b> in case <b>${show(c.file?.number)}</b>: on each strand ${has(c.grades) ? 'a grade or ' : nothing}what you found, with the evidence it rests on.</p>
  ${beside('The case', html`
    ${caseHead(f, c)}
    ${has(c.reopenedBecause) ? html`<p class="wm-note">This case was opened again: ${show(c.reopenedBecause)} What was found before stands in the form; what you record takes its place, and the earlier version is kept.</p>` : nothing}
    ${has(c.stageText) ? html`<p class="wm-hint">${show(c.stageText)}</p>` : nothing}
    ${has(c.occurrences) ? cards('Every time the child was at this stage', ['Stage', 'Time', 'Began', 'Ended', 'Lasted', 'How long after what came before', 'What the lists say'], c.occurrences.map((one) => [one.title, one.number, one.began, one.ended, one.lasted, one.sinceBefore, one.facts])) : empty('The lists show no date for this stage. What is known of it stands on the file, and in what you record here.')}
    ${limitsOfTheLaw(f, c)}`, html`
    ${f.area('notSeenBecause', { label: 'If this stage could not be seen, why not?', hint: 'Leave empty when you have seen it.', rows: 2 })}
    ${f.has('notSeenBecause') ? nothing : html`<div>
      ${fileExamined(f)}
    </div>`}
    ${f.list('strands', { legend: 'Your evaluation', title: 'title', fold: true, row: (r) => html`
      ${has(r.data.text) ? html`<p class="wm-hint">${show(r.data.text)}</p>` : nothing}
      ${r.hidden('strand')}
      ${gradeAndEvidence(r, c)}` })}
    ${f.tick('restPlaysNoPart', { label: 'The strands that I leave empty play no part at this stage' })}
    ${groupsAndFlags(f, c)}`)}
`;
