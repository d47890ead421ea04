import { html, nothing } from '../base/lit.js';
import { beside } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { caseHead } from './pieces/case-head.js';
import { evidenceInTheCase } from './pieces/evidence-in-the-case.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">You are the second inspector to look at case <b>${show(c.file?.number)}</b>. ${has(c.grades) ? 'Please grade it from its evidence; you see what the first inspector gave when yours is recorded.' : 'Please say from its evidence whether you see it as the first inspector does.'}</p>
  ${has(c.ownCase) ? html`<p class="wm-warning">This is your own case. Another inspector has to moderate it: please give the task back.</p>` : nothing}
  ${beside('The case', html`
    ${caseHead(f, c)}
    ${evidenceInTheCase(f, c)}`, html`
    ${f.list('points', { legend: 'Your own view', required: true, title: 'title', row: (r) => html`
      ${r.hidden('point')}
      ${has(r.data.narrative) ? html`<div>
        <p class="wm-hint">The first inspector ${has(c.grades) ? 'gave no grade here, but wrote' : 'wrote'}:</p>
        <p class="wm-prose">${show(r.data.narrative)}</p>
        ${r.select('agreement', { label: 'Do you agree?', required: true, options: c.agreements })}
      </div>` : nothing}
      ${has(r.data.narrative) ? nothing : html`<div>
        ${r.select('grade', { label: 'Your grade', required: has(c.grades), options: c.grades })}
      </div>`}
      ${r.area('reason', { label: 'Why?', required: true, rows: 3 })}` })}
    ${f.area('note', { label: 'Anything else', rows: 2 })}`, true)}
`;
