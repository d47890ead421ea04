import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Please arrange what the inspectors of <b>${show(c.inspection?.authority)}</b> need to work on site: access to your records system, rooms, and people whom they can ask. You can change it on any day on the inspection's page.</p>
  ${inspectionOnSite(f, c)}
  ${f.list('access', { legend: 'Access to the records system', required: true, row: (r) => html`
    <p><b>${show(r.data.name)}</b>, who arrives on ${show(r.data.arrives)}</p>
    ${r.hidden('inspector')}
    ${r.tick('ready', { label: 'Access is ready' })}
    ${r.text('note', { label: 'How, or when it will be ready', required: !r.has('ready'), hint: 'Needed when it is not ready yet. Never write a password here.', max: 500 })}` })}
  ${f.area('rooms', { label: 'Which rooms may the team use, and from when?', required: true, rows: 3, max: 2000 })}
  ${f.list('contacts', { legend: 'Whom the team can ask', required: true, add: 'Add a person', remove: 'Remove', row: (r) => html`
    ${r.text('name', { label: 'Name', required: true, max: 200 })}
    ${r.text('role', { label: 'What for', required: true, max: 200 })}
    ${r.text('reach', { label: 'Telephone, mail or room', required: true, max: 200 })}` })}
  ${f.area('note', { label: 'What else should the team know?', rows: 3, max: 2000 })}
`;
