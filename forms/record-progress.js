import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { monitoredAuthority } from './pieces/monitored-authority.js';

export default (f, c) => html`
  <p class="wm-intro">Record how far <b>${show(c.head?.authority)}</b> has come, from the letter of this visit: ${show(c.visit)}.</p>
  <p><a target="_blank" rel="noopener" href=${c.letter || '#'}>The letter, on the page of the visit, in a new tab</a></p>
  ${monitoredAuthority(f, c)}
  ${has(c.areas) ? f.list('areas', { legend: 'What the visit found', required: true, title: 'words', row: (r) => html`
    ${r.hidden('area')}
    ${has(r.data.before) ? html`<p class="wm-hint">Found before: ${show(r.data.before)}.</p>` : nothing}
    ${r.select('found', { label: 'How far has it come?', required: true, options: c.founds })}
    ${r.area('note', { label: 'In a sentence or two', hint: 'The authority reads this. Name no child.', rows: 2, max: 2000 })}
    ${r.get('found') === 'none' ? r.area('action', { label: 'What is done about it?', hint: 'Needed where the visit before found no progress either, such as that the Secretary of State was told. The authority reads this.', rows: 2, max: 2000 }) : nothing}` }) : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">What comes next</legend>
    <p>${show(c.why)}</p>
    ${f.choices('next', { label: 'What comes next?', required: true, options: c.nexts })}
    ${f.area('reason', { label: 'Why?', hint: 'Needed when the next inspection comes before there were visits enough. The authority does not read this.', rows: 3, max: 2000 })}
  </fieldset>
`;
