import { html, nothing } from '../base/lit.js';
import { empty } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Read what is already held about <b>${show(c.inspection?.authority)}</b>, and set out what the team means to look into. The authority does not know of the inspection yet.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.information) ? nothing : empty('This framework names no information that is held beforehand. There is nothing to read for it, so only the lines of enquiry are asked for.')}
  ${f.list('information', { legend: 'What you have read', required: true, title: 'title', row: (r) => html`
    ${has(r.data.text) ? html`<p>${show(r.data.text)}</p>` : nothing}
    ${r.hidden('kind')}
    ${r.tick('seen', { label: 'Read' })}
    ${r.area('note', { label: 'What it says', hint: 'Or why you have not read it, such as that there is none.', rows: 3, max: 5000 })}` })}
  ${f.list('enquiries', { legend: 'Lines of enquiry', required: true, add: 'Add a line of enquiry', remove: 'Remove', row: (r) => html`
    ${r.area('line', { label: 'What the team means to look into', required: true, rows: 2, max: 1000 })}` })}
`;
