import { html, nothing } from '../base/lit.js';
import { beside, cards, empty } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';
import { fileExamined } from './pieces/file-examined.js';
import { gradeAndEvidence } from './pieces/grade-and-evidence.js';
import { groupsAndFlags } from './pieces/groups-and-flags.js';
import { limitsOfTheLaw } from './pieces/limits-of-the-law.js';
import { questionsOfCase } from './pieces/questions-of-case.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Please evaluate case <b>${show(c.file?.number)}</b> as a whole: on each theme ${has(c.grades) ? 'a grade or ' : nothing}what you found, with the evidence it rests on.</p>
  ${beside('The case', html`
    ${caseHead(f, c)}
    ${has(c.reopenedBecause) ? html`<p class="wm-note">This case was opened again: ${show(c.reopenedBecause)} What was found before stands in the form; what you record takes its place, and the earlier version is kept.</p>` : nothing}
    ${has(c.occurrences) ? cards('The child’s journey, as the lists tell it', ['Stage', 'Time', 'Began', 'Ended', 'Lasted', 'How long after what came before', 'What the lists say'], c.occurrences.map((one) => [one.title, one.number, one.began, one.ended, one.lasted, one.sinceBefore, one.facts])) : empty('The lists show no step of this journey. What is known of it stands on the file, and in what you record here.')}
    ${limitsOfTheLaw(f, c)}`, html`
    ${fileExamined(f)}
    ${f.list('themes', { legend: 'Your evaluation', required: true, title: 'title', fold: true, row: (r) => html`
      ${has(r.data.text) ? html`<p class="wm-hint">${show(r.data.text)}</p>` : nothing}
      ${r.hidden('theme')}
      ${gradeAndEvidence(r, c)}` })}
    ${f.tick('restPlaysNoPart', { label: 'The themes that I leave empty play no part in this case' })}
    ${f.list('areas', { legend: 'What the case says about each judgement area', title: 'title', row: (r) => html`
      ${has(r.data.text) ? html`<p class="wm-hint">${show(r.data.text)}</p>` : nothing}
      ${r.hidden('area')}
      ${r.area('says', { label: 'What it shows', required: r.has('grade'), rows: 4 })}
      ${has(c.grades) ? r.select('grade', { label: 'Grade, if the case supports one', options: c.grades }) : nothing}` })}
    ${questionsOfCase(f, c)}
    ${groupsAndFlags(f, c)}`)}
`;
