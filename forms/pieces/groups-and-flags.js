import { html, nothing } from '../../base/lit.js';
import { has } from '../../base/words.js';
import { output } from './output.js';

export const groupsAndFlags = (f, c) => html`
  ${has(c.groupChoices) ? f.choices('groups', { label: 'Is the child one of these?', hint: 'No list of the authority marks them. Leave all empty when none is known.', options: c.groupChoices, many: true }) : nothing}
  ${f.list('flags', { legend: 'Flags', hint: `What the ${output(c)} should not leave out. Leave empty when there is nothing.`, add: 'Add a flag', remove: 'Remove this flag', row: (r) => html`
    ${r.select('area', { label: 'Under which judgement?', required: r.has('says'), options: c.areaChoices })}
    ${r.area('says', { label: 'What should it say?', required: r.has('area'), rows: 2 })}` })}
`;
