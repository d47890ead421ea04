import { html, nothing } from '../../base/lit.js';
import { has } from '../../base/words.js';

/** Whether an item of evidence is one: something of it is written, or it is the first under a point that says anything. */
const counts = (f, r) => ['seen', 'document', 'saidBy', 'agency'].some((name) => r.has(name))
  || (['grade', 'narrative'].some((name) => f.has(name)) && f.rows('evidence')[0] === r);

export const gradeAndEvidence = (f, c) => html`
  ${has(c.grades) ? f.select('grade', { label: 'Grade', options: c.grades }) : nothing}
  ${f.area('narrative', { label: 'What you found', rows: 3 })}
  ${f.list('evidence', { legend: 'Evidence', add: 'Add an item of evidence', remove: 'Remove this item', row: (r) => html`
    ${r.area('seen', { label: 'What was read, seen or heard?', required: counts(f, r), hint: 'Never a child’s name.', rows: 3 })}
    ${r.text('document', { label: 'In which document?', required: counts(f, r) && !r.has('saidBy') && 'Say in which document it stands, or who said it.', max: 500 })}
    ${r.text('saidBy', { label: 'Who said it?', hint: 'By post, not by name.', max: 500 })}
    ${r.select('agency', { label: 'Of which agency’s work does it speak?', options: c.agencies })}` })}
`;
