import { html, nothing } from '../base/lit.js';
import { beside, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';
import { questionsOfCase } from './pieces/questions-of-case.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Every stage of case <b>${show(c.file?.number)}</b> has been evaluated. Please conclude what the case says.</p>
  ${beside('The case', html`
    ${caseHead(f, c)}
    ${has(c.reopenedBecause) ? html`<p class="wm-note">This case was opened again: ${show(c.reopenedBecause)} What was found before stands in the form; what you record takes its place, and the earlier version is kept.</p>` : nothing}
    ${has(c.stages) ? html`<section>${c.stages.map((one) => html`<div>
        <h3>${show(one.title)}</h3>
        ${has(one.notSeen) ? html`<p>Not seen: ${show(one.notSeen)}</p>` : nothing}
        ${has(one.strands) ? table(`${show(one.title)}: what was found`, ['Strand', ...(has(c.grades) ? ['Grade'] : []), 'What you found', 'Evidence'], one.strands.map((one2) => [one2.title, ...(has(c.grades) ? [one2.grade] : []), html`<span class="wm-prose">${show(one2.narrative)}</span>`, html`<span class="wm-prose">${show(one2.evidence)}</span>`])) : nothing}
      </div>`)}</section>` : nothing}
    ${has(c.family?.theirWords) ? html`<section>
      <h3>What the child and the family said</h3>
      <p class="wm-prose">${show(c.family?.theirWords)}</p>
    </section>` : nothing}`, html`
    ${questionsOfCase(f, c)}
    ${f.list('areas', { legend: 'What the case says about each judgement area', required: 'Say what the case shows of at least one judgement area.', title: 'title', row: (r) => html`
      ${has(r.data.text) ? html`<p class="wm-hint">${show(r.data.text)}</p>` : nothing}
      ${r.hidden('area')}
      ${r.area('says', { label: 'What it shows', required: r.has('grade'), rows: 4 })}
      ${has(c.grades) ? r.select('grade', { label: 'Grade, if the case supports one', options: c.grades }) : nothing}` })}
    ${has(c.groupChoices) ? f.choices('groups', { label: 'Is the child one of these?', hint: 'No list of the authority marks them. Leave all empty when none is known.', options: c.groupChoices, many: true }) : nothing}`, true)}
`;
