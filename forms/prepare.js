import { html, nothing } from '../base/lit.js';
import { empty } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

/** What outlived the inspections before: it is read here, and suggests lines of enquiry. */
const known = (c) => (has(c.known) ? html`<section class="wm-facts">
  <h2 class="govuk-heading-s">What is known of this authority</h2>
  <dl>${c.known.map((one) => html`<dt>${show(one.what)}</dt><dd>${show(one.words)}</dd>`)}</dl>
</section>` : empty('Nothing is known of this authority beyond this inspection: no earlier outcome, no area for improvement, no visit.'));

export default (f, c) => html`
  <p class="wm-intro">Read what is already held about <b>${show(c.inspection?.authority)}</b>, and set out what the team means to look into. The authority does not know of the inspection yet.</p>
  ${inspectionOnSite(f, c)}
  ${known(c)}
  ${has(c.information) ? nothing : empty('This framework names no information that is held beforehand. There is nothing to read for it, so only the lines of enquiry are asked for.')}
  ${f.list('information', { legend: 'What you have read', required: true, title: 'title', row: (r) => html`
    ${has(r.data.text) ? html`<p>${show(r.data.text)}</p>` : nothing}
    ${r.hidden('kind')}
    ${r.tick('seen', { label: 'Read' })}
    ${r.area('note', { label: 'What it says', required: !r.has('seen'), hint: 'Or why you have not read it, such as that there is none.', rows: 3, max: 5000 })}` })}
  ${f.list('enquiries', { legend: 'Lines of enquiry', hint: has(c.known) ? 'Those to begin with follow from what is known. Change them, take them away, add others.' : '', required: true, add: 'Add a line of enquiry', remove: 'Remove', row: (r) => html`
    ${r.area('line', { label: 'What the team means to look into', required: true, rows: 2, max: 1000 })}` })}
`;
