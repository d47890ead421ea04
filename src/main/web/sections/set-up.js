/* What the authority arranged for the team: access, rooms, whom to ask, and who arrives when. */
import { day, empty, facts, form, moment, section, table } from '../base/page.js';

export default {
  id: 'set-up',
  title: 'Set-up',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link'],
  async render(node, { call, el, again, api }) {
    const page = await call('GET', `${api}/set-up`);
    const send = (path) => (answers) => call('POST', `${api}/set-up/${path}`, answers);
    node.append(
      page.arranged
        ? el('p', {}, `Arranged by ${page.arrangedBy}, ${moment(page.arrangedAt)}.`)
        : empty('The link officer has not arranged it yet: it waits among the authority’s tasks as “Arrange the set-up”.'),
      section('Who arrives, and their access to the records system', page.inspectors.length ? table('The inspectors', ['Inspector', 'Arrives', 'Access', 'More'], page.inspectors.map((one) => [
        one.name + (one.lead ? ' (lead)' : ''), day(one.arrives), access(one), [one.note || '', one.changedBy ? ` (${one.changedBy}, ${moment(one.changedAt)})` : ''].join(''),
      ])) : empty('No team is assembled yet. Its inspectors stand here with the day on which each arrives.')),
    );
    if (page.mayChange) node.append(changeAccess(page, send, again));
    if (!page.arranged) return;
    node.append(
      section('Rooms', facts([['Rooms', page.rooms], ['Anything else', page.note || 'nothing']]), page.mayChange ? form([
        { name: 'rooms', label: 'Which rooms may the team use, and from when?', type: 'textarea', value: page.rooms, max: 2000, required: true },
        { name: 'note', label: 'What else should the team know?', type: 'textarea', value: page.note, max: 2000 },
      ], { submit: 'Change the rooms', send: (answers) => send('rooms')({ ...answers, revision: page.revision }), done: again }) : null),
      contacts(page, send, again, el),
    );
  },
};

function access(one) {
  if (one.ready === null) return 'nobody has said yet';
  return one.ready ? 'ready' : 'not ready yet';
}

function changeAccess(page, send, again) {
  const part = section('Change an inspector’s access', form([
    { name: 'inspector', label: 'Inspector', type: 'select', options: page.inspectors.map((one) => ({ value: one.id, label: one.name })), required: true },
    { name: 'ready', label: 'Access is ready', type: 'checkbox' },
    { name: 'note', label: 'How, or when it will be ready', max: 500, hint: 'Needed when it is not ready. Never write a password here.' },
  ], { submit: 'Change the access', send: send('access'), done: again }));
  part.classList.add('wmp-screen');
  return part;
}

function contacts(page, send, again, el) {
  const mayRemove = page.mayChange && page.contacts.length > 1;
  const rows = page.contacts.map((one) => [one.name, one.role, one.reach, ...(mayRemove ? [remove(one, send, again, el)] : [])]);
  return section('Whom the team can ask', table('People of the authority', ['Name', 'What for', 'How to reach them', ...(mayRemove ? ['Take out'] : [])], rows), page.mayChange ? form([
    { name: 'name', label: 'Name', max: 200, required: true },
    { name: 'role', label: 'What for', max: 200, required: true },
    { name: 'reach', label: 'Telephone, mail or room', max: 200, required: true },
  ], { submit: 'Add a person', send: send('contacts'), done: again }) : null);
}

function remove(one, send, again, el) {
  const status = el('span', { class: 'wm-error', role: 'status' });
  const button = el('button', { type: 'button', class: 'wm-link wmp-screen', 'aria-label': `Remove ${one.name}`, click: async () => {
    try {
      await send('contacts/removal')(one);
      await again();
    } catch (problem) {
      status.textContent = problem.errors && problem.errors.length ? problem.errors[0].message : problem.message;
    }
  } }, 'Remove');
  return el('span', {}, button, status);
}
