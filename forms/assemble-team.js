import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

/** Those of the team who are wanted elsewhere on these days, in a sentence each. */
const twice = (f, c) => f.rows('members').map((row) => row.get('user')).filter((user) => user && c.elsewhere?.[user])
  .map((user) => `${String((c.people || []).find((one) => one.value === user)?.label ?? user).split(',')[0]} is ${c.elsewhere[user]}.`);

export const act = {
  words: () => null,
  sure: (f, c) => {
    const who = twice(f, c);
    return who.length ? {
      title: who.length === 1 ? 'One of them is wanted elsewhere on these days' : `${who.length} of them are wanted elsewhere on these days`,
      says: [...who, 'They are told of this inspection all the same, and their load shows both.'],
      yes: 'Put the team together all the same',
      no: 'Choose others',
    } : null;
  },
};

/** Whether a line is of another inspectorate than the one that leads overall, which says itself whom it sends. */
const isPartner = (r, c) => has(c.inspectorates) && has(r.get('inspectorate')) && r.get('inspectorate') !== c.leading;

export default (f, c) => html`
  <p class="wm-intro">Put the team together for the inspection of <b>${show(c.inspection?.authority)}</b>. A team that is not the framework's normal one takes a reason.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.makeUp) ? table("The framework's normal team", [has(c.inspectorates) ? 'Experience in, or of' : 'Experience in', 'Inspectors'], c.makeUp.map((one) => [one.title, one.members])) : empty('This framework says nothing of a normal team. The make-up is then yours to decide, and needs no reason.')}
  ${f.list('members', { legend: 'The team', hint: 'One lead inspector, the inspectors, and the quality assurance manager, who is none of them. Any inspector may lead. Beside each name stands where else they are wanted, what they lead, and for what they were on teams so far.', required: true, beside: true, add: 'Add a member', remove: 'Remove', row: (r) => html`
    ${r.select('user', { label: 'Who', required: true, options: c.people })}
    ${r.select('role', { label: 'As', required: true, options: c.roles })}
    ${has(c.inspectorates) ? r.select('inspectorate', { label: 'Of', required: true, options: c.inspectorates }) : nothing}
    ${isPartner(r, c) ? nothing : r.select('experience', { label: 'Experienced in', required: true, options: c.experiences })}
    ${r.number('arrivesOnDay', { label: 'Arrives on day', least: 1 })}
    ${r.text('connection', has(c.inspectorates) ? { label: 'Connection with anybody who is inspected, if any', hint: 'Say with whom.', max: 500 } : { label: 'Connection with the authority, if any', max: 500 })}` })}
  ${f.area('departureReason', { label: 'Why is this not the normal team?', hint: 'Needed only when it is not, or when somebody has such a connection.', rows: 3, max: 2000 })}
`;
