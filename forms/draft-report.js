import { html, nothing } from '../base/lit.js';
import { empty } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { output } from './pieces/output.js';
import { reportText } from './pieces/report-text.js';

export const act = { words: () => 'Send it to quality assurance' };

export default (f, c) => html`
  <p class="wm-intro">Write the draft ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}. Someone else checks it before the authority sees it.</p>
  ${has(c.replies) ? nothing : empty('Quality assurance has asked for no change so far. What it asks for when it sends the draft back stands here.')}
  ${f.list('replies', { legend: 'What quality assurance asks you to change', title: 'heading', shown: has(c.replies), row: (r) => html`
    <p class="wm-prose">${show(r.data.comment)}</p>
    ${r.hidden('section')}
    ${r.area('answer', { label: 'What did you do about it?', hint: 'Quality assurance reads this beside its comment. Where you changed nothing, say why.', rows: 2, max: 2000 })}` })}
  ${reportText(f, c)}
`;
