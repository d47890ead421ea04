import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">The ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}, is public. Tell the press of it, then say here what was sent out.</p>
  <p><a target="_blank" rel="noopener" href=${c.address || '#'}>The published ${output(c)}, in a new tab</a>.${has(c.overallGrade) ? html` Overall: <b>${show(c.overallGrade)}</b>.` : nothing}</p>
  ${f.area('sentOut', { label: 'What was sent out, and to whom?', hint: 'If nothing was, say why. Name no child.', required: true, rows: 3, max: 4000 })}
`;
