import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';

export const act = { words: () => 'Record what you found' };

export default (f, c) => html`
  <p class="wm-intro">For <b>${show(c.authority)}</b>, ${show(c.reference)}: please look at these cases yourselves, as you would in an audit of your own, and say of each what you find. The inspectors look at the same cases. They see what you say of a case only once they have recorded their own view of it.</p>
  ${f.list('audits', { legend: 'The cases', required: true, title: 'title', row: (r) => html`
    ${r.hidden('number')}
    ${has(c.grades) ? r.select('grade', { label: 'How good was the work with this child, as you see it?', required: true, options: c.grades }) : nothing}
    ${r.area('says', { label: 'What did you find?', hint: 'What went well, what did not, and what will be done about it. Never a name.', required: true, rows: 4, max: 20000 })}` })}
`;
