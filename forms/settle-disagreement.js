import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { evidenceInTheCase } from './pieces/evidence-in-the-case.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Two inspectors see case <b>${show(c.file?.number)}</b> differently. Please decide point by point what stands. What both of them gave is kept.</p>
  <section class="wm-facts">
    <dl>
      <dt>Case</dt>
      <dd>${show(c.file?.number)}, ${show(c.file?.depth)}</dd>
      <dt>Stages reached</dt>
      <dd>${show(c.file?.stages)}</dd>
      <dt>First inspector</dt>
      <dd>${show(c.first)}</dd>
      <dt>Second inspector</dt>
      <dd>${show(c.second)}</dd>
    </dl>
  </section>
  <p><a target="_blank" rel="noopener" href=${c.file?.page || '#'}>The child’s journey on one page, in a new tab</a></p>
  ${evidenceInTheCase(f, c)}
  ${f.list('points', { legend: 'What stands', required: true, title: 'title', row: (r) => html`
    ${r.hidden('point')}
    <dl>
      <dt>First inspector</dt>
      <dd>${has(r.data.firstGrade) ? html`<b>${show(r.data.firstGrade)}</b>` : nothing} <span class="wm-prose">${show(r.data.firstSays)}</span></dd>
      <dt>Second inspector</dt>
      <dd>${has(r.data.secondGrade) ? html`<b>${show(r.data.secondGrade)}</b>` : nothing} <span class="wm-prose">${show(r.data.secondSays)}</span></dd>
    </dl>
    ${has(r.data.graded) ? html`<div>
      ${r.select('grade', { label: 'The grade that stands', required: true, options: c.grades })}
    </div>` : nothing}
    ${r.area('reason', { label: 'What decides it?', required: true, rows: 3 })}` })}
`;
