import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Propose to <b>${show(c.inspection?.authority)}</b> who is where, with whom and when. Its link officers are told, and agree or change it on the inspection's page. Each entry becomes a task of its inspector's; more can be added on any day.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.rooms) ? html`<section>
    <h3>What the link officer arranged</h3>
    <p class="wm-prose">${show(c.rooms)}</p>
    ${has(c.contacts) ? table('Whom to ask', ['Name', 'What for', 'How to reach them'], c.contacts.map((one) => [one.name, one.role, one.reach])) : nothing}
  </section>` : nothing}
  ${has(c.already) ? table('In the timetable already', ['Day', 'From', 'To', 'Inspector', 'What', 'With whom', 'Room'], c.already.map((one) => [one.day, one.from, one.to, one.inspector, one.what, one.withWhom, one.room])) : empty('Nothing is in the timetable yet: no inspector has added anything on the spot.')}
  ${f.list('entries', { legend: 'Timetable', required: true, beside: true, add: 'Add an entry', remove: 'Remove', row: (r) => html`
    ${r.date('day', { label: 'Day', required: true })}
    ${r.time('from', { label: 'From', required: true })}
    ${r.time('to', { label: 'To', required: true })}
    ${r.select('inspector', { label: 'Inspector', required: true, options: c.inspectors })}
    ${r.select('activity', { label: 'What', required: true, options: c.activities })}
    ${r.text('what', { label: 'More about it', hint: 'Such as "the duty team of the east". The link officer reads it. Never a child\'s name.', max: 200 })}
    ${r.text('withWhom', { label: 'With whom', hint: "By their role or, for staff, their name. Never a child's or a family's name.", max: 200 })}
    ${r.text('room', { label: 'Room', max: 200 })}` })}
`;
