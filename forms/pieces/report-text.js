import { html, nothing } from '../../base/lit.js';
import { empty, table } from '../../base/shown.js';
import { has, show } from '../../base/words.js';
import { missingInReport } from './missing-in-report.js';
import { output } from './output.js';

export const reportText = (f, c) => html`
  ${missingInReport(f, c)}
  ${has(c.openConcerns) ? html`<p class="wm-warning">Concerns about a child that are still open: <b>${show(c.openConcerns)}</b>. The ${output(c)} is not published before they are closed.</p>` : nothing}
  ${has(c.judgedAnew) ? html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The judgement was reopened</legend>
    <p>${show(c.judgedAnew)} ${has(c.graded) ? 'The grades and findings' : 'The findings'} below are as they are now. Who reopened it and why stands on the inspection’s page, under “Judgement”.</p>
    ${f.tick('followsJudgement', { label: 'I have revised the text where it has to follow the judgement' })}
  </fieldset>` : nothing}
  ${f.list('sections', { legend: 'The text under each heading', required: true, title: 'title', row: (r) => html`
    ${has(r.data.grade) ? html`<p>Grade: <b>${show(r.data.grade)}</b>. It is provisional until the ${output(c)} is signed off.</p>` : nothing}
    ${has(r.data.heldDown) ? html`<p class="wm-note">${show(r.data.heldDown)}</p>` : nothing}
    ${has(r.data.findings) ? table('What the team found', ['Finding', ...(has(c.bodies) ? ['Who answers'] : []), 'It rests on'], r.data.findings.map((one) => [html`<span class="wm-prose">${show(one.text)}</span>`, ...(has(c.bodies) ? [one.body || 'all together'] : []), one.restsOn])) : empty(has(r.data.grade) ? `The team found nothing here yet, so no grade can stand in the ${output(c)}.` : 'The team found nothing here. What a reopened judgement finds would stand here.')}
    ${has(r.data.figures) ? html`<ul>${r.data.figures.map((one) => html`<li>${show(one.says ?? one)}${has(one.numbers) ? html`<ul>${one.numbers.map((number) => html`<li>${show(number)}</li>`)}</ul>` : nothing}</li>`)}</ul>` : nothing}
    ${has(r.data.evidence) ? html`<details>
      <summary>What the team saw of this</summary>
      ${has(r.data.evidence) ? table('Evidence', ['Where it was seen', ...(has(c.graded) ? ['Grade'] : []), 'What was seen'], r.data.evidence.map((one) => [one.from, ...(has(c.graded) ? [one.grade] : []), html`<span class="wm-prose">${show(one.text)}</span>`])) : nothing}
    </details>` : nothing}
    ${has(r.data.evidence) ? nothing : empty('No evidence is shown, because none that speaks of this was recorded.')}
    ${r.hidden('section')}
    ${r.area('text', { label: `Text of the ${output(c)}`, hint: 'Begin a new line for each paragraph. The paragraphs are numbered for you. Name no child and no family.', required: true, rows: 10, max: 60000 })}` })}
  ${!has(c.improves) ? nothing : f.list('improvements', { legend: 'Areas for improvement', required: true, hint: `Name at least one. They appear in the ${output(c)} grouped by when they are to be put right.`, add: 'Add an area for improvement', remove: 'Remove this area', row: (r) => html`
    ${r.area('what', { label: 'What is to be improved?', required: true, rows: 2, max: 4000 })}
    ${has(c.bodies) ? r.select('body', { label: 'Who answers for it?', hint: 'Leave it open where all do together.', options: c.bodies }) : nothing}
    ${r.select('timeScale', { label: 'By when?', required: true, options: c.timeScales })}` })}
  ${f.area('harmlessBecause', { label: `If the ${output(c)} names few children or a child's age, or ${has(c.graded) ? 'a grade' : 'a finding'} rests on nothing that was seen: why may that stay?`, hint: "Best is to write of children in general words and leave this empty. Quality assurance reads your reason. A child's reference is never let through.", rows: 2, max: 4000 })}
  ${has(c.lengths) ? table('How long it is, as it was saved last', ['Section', 'Words and sentences'], c.lengths.map((one) => [one.title, one.says])) : nothing}
  <h3>About this inspection</h3>
  <p class="wm-hint">Waymark writes this part from the facts of the inspection. ${has(c.aboutStands) ? 'It stands as it was sent to the authority: an accepted comment on it has it written anew, and nothing else.' : 'If one is wrong, correct the fact where it was recorded.'}</p>
  ${has(c.about) ? html`<div>${c.about.map((one) => html`<p>${show(one.text)}</p>`)}</div>` : nothing}
`;
