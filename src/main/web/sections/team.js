/* Who is on the team, and what a manager does to it on the way. */
import { day, empty, form, moment, section, table } from '../base/page.js';

/** Whether several inspectorates hold the inspection together. @param {any} page */
const isJoint = (page) => page.members.some((one) => one.inspectorate);

/** @param {any} page */
const of = (page) => (isJoint(page) ? ['Of'] : []);

/** Who is inspected beside the authority, and whether they know of it. */
function inspected(page) {
  return page.bodies.length === 0 ? null : section('Inspected beside the authority',
    table('Each is told by the lead of the inspectorate that inspects it, on the morning of the notice, and learns of the inspection then',
      ['What', 'Which', 'Head', 'Inspected by', 'Told by', 'Told', 'Spoken to'], page.bodies.map((one) => [
        one.body, one.organisation, one.head, one.inspectedBy, one.lead, one.toldAt ? moment(one.toldAt) : 'not yet', one.spokeTo])));
}

function who(page) {
  return section('The team', page.members.length === 0 ? empty('The team has not been assembled yet: that is a task of the managers in Tasklist.')
    : table('Everyone who is or was on it', ['Who', 'As', ...of(page), 'Experienced in', 'On site from', 'Joined', 'Left', 'Why'], page.members.map((one) => [
      one.name, one.role, ...(isJoint(page) ? [one.inspectorate] : []), one.specialism, one.arrives, one.joinedOn ? day(one.joinedOn) : 'at the assembly', one.leftOn, one.why])));
}

function departures(page) {
  return page.departures.length === 0 ? null : section('Departures from the normal team',
    table('What departs from the framework, and why', ['What', 'Why'], page.departures.map((one) => [one.what, one.reason])));
}

function common(page) {
  return [
    { name: 'reason', label: 'Why?', type: 'textarea', required: true, max: 2000 },
    { name: 'connection', label: page.bodies.length ? 'What connects a new member with anybody who is inspected' : 'What connects a new member with this authority', max: 500, hint: page.bodies.length ? 'Say with whom. Leave it empty when nothing does.' : 'Leave it empty when nothing does.' },
    { name: 'departureReason', label: 'Why may the team depart from the normal?', type: 'textarea', max: 2000,
      hint: 'Needed when it has other inspectors than the framework says, in all or of one kind, or a member has a connection.' },
  ];
}

function newcomer(page) {
  return [
    { name: 'experience', label: 'Experienced in', type: 'select', options: page.experiences, hint: 'Of a new member.' },
    { name: 'arrivesOnDay', label: 'Arrives on day', type: 'number', least: 1, hint: 'Of the fieldwork. Leave it empty for today.' },
  ];
}

function replace(page, { api, call, again }) {
  const present = page.members.filter((one) => !one.leftOn).map((one) => ({ value: one.user, label: `${one.name}, ${one.role}` }));
  return section('Somebody leaves or is replaced',
    empty('Their role, their open cases, activities and tasks go to the successor with this one step, and they do not see the inspection any more. A lead who is absent today is replaced in the same way.'),
    form([
      { name: 'leaver', label: 'Who leaves or is replaced', type: 'select', options: present, required: true },
      { name: 'successor', label: 'Who takes their work on', type: 'select', options: page.people, required: true, hint: 'Somebody of the team, or a new member.' },
      ...newcomer(page),
      { name: 'leaverStays', label: 'A lead who is replaced stays, as an inspector', type: 'checkbox' },
      ...common(page),
    ], { submit: 'Replace', warning: true, send: (answers) => call('POST', `${api}/team/replacements`, answers), done: again }));
}

function join(page, { api, call, again }) {
  return section('Somebody joins', form([
    { name: 'user', label: 'Who', type: 'select', options: page.people, required: true },
    { name: 'role', label: 'As', type: 'select', required: true,
      options: [{ value: 'inspector', label: 'Inspector' }, { value: 'quality', label: 'Quality assurance manager' }] },
    ...newcomer(page), ...common(page),
  ], { submit: 'Add to the team', send: (answers) => call('POST', `${api}/team/joiners`, answers), done: again }));
}

export default {
  id: 'team',
  title: 'Team',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs', 'contact', 'head'],
  async render(node, context) {
    const page = await context.call('GET', `${context.api}/team`);
    const parts = [who(page), inspected(page), departures(page)];
    if (page.mayChange && page.members.length > 0) parts.push(replace(page, context), join(page, context));
    node.append(...parts.filter(Boolean));
  },
};
