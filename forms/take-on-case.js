import { html } from '../base/lit.js';
import { caseHead } from './pieces/case-head.js';

export const act = { words: () => 'Take the case on' };

export default (f, c) => html`
  <p class="wm-intro">This case has no inspector yet. When you record this, it is yours, with every stage of the child’s journey.</p>
  ${caseHead(f, c)}
  ${f.tick('noConnection', { label: 'I know neither the child nor the family.', required: true })}
`;
