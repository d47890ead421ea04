import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { lookedAt } from '../sections/coverage.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';
import { output } from './pieces/output.js';

/** A rule may give another grade than the one that is proposed: whoever proposes it learns of that before, not after. */
export const act = {
  words: () => 'Record the judgement',
  sure: (f, c, says) => (!has(says) ? null : {
    title: has(c.grades) ? 'Record these grades?' : 'Record these findings?',
    says,
    yes: 'Record them',
    no: 'Look again',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">The team judges each area on what it has seen. ${has(c.grades) ? 'Grades stay' : 'What it finds stays'} provisional until the ${output(c)} is signed off.</p>
  ${inspectionOnSite(f, c)}
  ${lookedAt(c.coverage, true)}
  ${f.list('judgements', { legend: 'What the team judges', hint: `Each finding rests on evidence: tick it.${has(c.grades) ? ' An area that the framework does not grade takes findings alone.' : ''}${has(c.limits) ? ' The overall grade is the one you propose: where a rule of the framework limits it, it is limited, unless you say below why not.' : ''}`, required: true, title: 'title', fold: true, row: (r) => html`
    ${has(r.data.partOf) ? html`<p class="wm-hint">Part of: ${show(r.data.partOf)}</p>` : nothing}
    ${has(r.data.text) ? html`<p>${show(r.data.text)}</p>` : nothing}
    <p>${show(r.data.seenInWords)}</p>
    ${has(r.data.missing) ? html`<div>
      <p><b>Nobody saw</b>, of what this area looks at:</p>
      ${has(r.data.missing) ? html`<ul>${r.data.missing.map((one) => html`<li>${show(one.sort)}: ${show(one.which)}</li>`)}</ul>` : nothing}
    </div>` : nothing}
    ${has(r.data.missing) ? nothing : empty('Something was seen of all that this area looks at. What nobody has seen would stand here.')}
    ${r.hidden('area')}
    ${has(r.data.evidence) ? html`<details>
      <summary>What was seen</summary>
      ${has(r.data.evidence) ? table('Evidence, by its number', ['No.', 'From', 'Seen by', ...(has(c.grades) ? ['Grade'] : []), 'What was seen'], r.data.evidence.map((one) => [one.number, one.from, one.seenBy, ...(has(c.grades) ? [one.grade] : []), html`<span class="wm-prose">${show(one.text)}</span>`])) : nothing}
    </details>` : nothing}
    ${has(r.data.unseen) ? r.area('unseenReason', { label: 'Why is this area judged, though nobody has seen anything of it?', required: true, rows: 2, max: 2000 }) : nothing}
    ${has(r.data.graded) ? r.select('grade', { label: 'Grade', required: true, options: c.grades }) : nothing}
    ${r.list('findings', { legend: 'Findings', add: 'Add a finding', remove: 'Remove this finding', row: (r2) => html`
      ${r2.area('text', { label: 'What the team found', required: true, rows: 4, max: 20000 })}
      ${has(c.bodies) ? r2.select('body', { label: 'Who answers for it?', hint: 'Leave it open where all do together.', options: c.bodies }) : nothing}
      ${has(r2.data.evidenceChoices) ? r2.choices('evidence', { label: 'It rests on', required: true, hint: r.data.evidence?.length ? `Out of ${r.data.seenInWords}. What was recorded of a case that was closed before it was finished is not laid before the meeting.` : '', options: r2.data.evidenceChoices, many: true, long: true }) : nothing}` })}
    ${r.select('dissentBy', { label: 'Who sees it otherwise?', required: r.has('dissent'), hint: 'Only when a member of the team does.', options: c.team })}
    ${r.area('dissent', { label: 'What they see otherwise', required: r.has('dissentBy'), rows: 2, max: 5000 })}` })}
  ${has(c.limits) ? html`<h3>What limits the overall grade</h3><ul>${c.limits.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul>` : nothing}
  ${has(c.limits) ? f.area('overrideReason', { label: 'If you go past the limiting rule: why should the overall grade not be limited?', hint: 'Only when the rule would limit it, and you go past it.', rows: 3, max: 2000 }) : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Quality assurance</legend>
    ${f.select('qualityManager', { label: 'Which quality assurance manager attended?', required: !f.has('qualityAbsentReason') && 'Choose the quality assurance manager who attended, or say below why none did.', hint: 'The team judges with one of them.', options: c.qualityManagers })}
    ${f.area('qualityAbsentReason', { label: 'Why did none attend?', hint: 'Only when none did.', rows: 2, max: 2000 })}
  </fieldset>
`;
