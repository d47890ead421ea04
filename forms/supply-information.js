import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';

export const act = { words: () => 'Say that this is all' };

export default (f, c) => html`
  <p class="wm-intro">Please say for everything that is asked of <b>${show(c.organisation)}</b> where the inspectors can read it, or why it is not held. It is about the inspection of ${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}, which is on site from ${show(c.inspection?.firstDay)}.</p>
  ${f.list('items', { legend: 'What is asked for', required: true, title: 'title', row: (r) => html`
    ${has(r.data.text) ? html`<p>${show(r.data.text)}</p>` : nothing}
    ${r.hidden('kind')}
    ${r.text('whereToRead', { label: 'Where can it be read?', required: !r.has('notHeldBecause') && 'Say where it can be read, or below why it is not held.', hint: 'A system, a shelf, or a person who hands it out. Name no child.', max: 500 })}
    ${r.has('whereToRead') ? nothing : r.area('notHeldBecause', { label: 'If it is not held: why?', rows: 2, max: 2000 })}` })}
`;
