import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';

export const act = { words: () => 'Record this view', sure: asksOfNames.sure };

export default (f, c) => html`
  <p class="wm-intro">Say what <b>${show(c.inspectorate)}</b> finds in this child's case. What you make of it is kept from the other inspectorates until all who look at this child have recorded, so that none follows another. A concern for the child is raised at once, as ever.</p>
  ${caseHead(f, c)}
  ${f.area('facts', { label: 'Facts that the other inspectorates need now', hint: 'What happened, when, and where it stands. They read it as soon as you record it. Leave it empty for nothing.', rows: 3, max: 20000 })}
  ${f.list('strands', { legend: 'What you find', required: true, title: 'title', row: (r) => html`
    ${has(r.data.text) ? html`<p>${show(r.data.text)}</p>` : nothing}
    ${r.hidden('strand')}
    ${has(c.grades) ? r.select('grade', { label: 'Grade', required: true, options: c.grades }) : nothing}
    ${r.area('says', { label: 'What did you find?', required: true, rows: 3, max: 20000 })}` })}
  ${f.area('says', { label: 'The case as a whole', hint: 'What the help of all agencies together came to for this child.', required: true, rows: 4, max: 20000 })}
`;
