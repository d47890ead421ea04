import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Put the team together for the inspection of <b>${show(c.inspection?.authority)}</b>. A team that is not the framework's normal one takes a reason.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.makeUp) ? table("The framework's normal team", ['Experience in', 'Inspectors'], c.makeUp.map((one) => [one.title, one.members])) : empty('This framework says nothing of a normal team. The make-up is then yours to decide, and needs no reason.')}
  ${f.list('members', { legend: 'The team', hint: 'One lead inspector, the inspectors, and the quality assurance manager, who is none of them. Any inspector may lead. Beside each name stands where else they are wanted, what they lead, and for what they were on teams so far.', required: true, beside: true, add: 'Add a member', remove: 'Remove', row: (r) => html`
    ${r.select('user', { label: 'Who', required: true, options: c.people })}
    ${r.select('role', { label: 'As', required: true, options: c.roles })}
    ${r.select('experience', { label: 'Experienced in', required: true, options: c.experiences })}
    ${r.number('arrivesOnDay', { label: 'Arrives on day', least: 1 })}
    ${r.text('connection', { label: 'Connection with the authority, if any', max: 500 })}` })}
  ${f.area('departureReason', { label: 'Why is this not the normal team?', hint: 'Needed only when it is not, or when somebody has a connection with the authority.', rows: 3, max: 2000 })}
`;
