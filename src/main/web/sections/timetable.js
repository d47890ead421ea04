/* The timetable: who is where, with whom, when; changed by the lead inspector and the link officers. */
import { day, empty, form, section, table } from '../base/page.js';
import { csvButton } from './csv.js';
import { weekGrid } from './week.js';

let chosen = { inspector: '', day: '' };

export default {
  id: 'timetable',
  title: 'Timetable',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link'],
  async render(node, { inspection, call, el, rest, again, api }) {
    const page = await call('GET', `${api}/timetable`);
    const here = { page, inspection, call, el, again, api };
    const entry = page.entries.find((one) => one.id === rest[0]);
    node.append(...(entry && page.mayChange && entry.open ? [changing(here, entry)] : parts(here)));
  },
};

function parts(here) {
  const { page, el, inspection } = here;
  const shown = el('div', {});
  const draw = () => shown.replaceChildren(...lists(here));
  draw();
  return [
    el('p', { class: 'wmp-screen' }, page.mayChange
      ? 'Whatever you change here, the other side is told by mail. Never write a child’s or a family’s name.'
      : 'The lead inspector and the link officers change the timetable.'),
    warnings(here),
    weekGrid(here),
    filter(here, draw),
    shown,
    asFile(here),
    page.mayChange ? adding(here) : null,
    inspection.roles.includes('link') && page.mayChange ? agreement(here) : null,
    history(here),
    calendars(here),
  ].filter(Boolean);
}

const wanted = (one) => (!chosen.inspector || one.inspector === chosen.inspector) && (!chosen.day || one.day === chosen.day);

function filter({ page, el }, draw) {
  const select = (name, label, none, options) => {
    const id = `timetable-${name}`;
    const input = el('select', { id, change: (event) => { chosen = { ...chosen, [name]: event.target.value }; draw(); } },
      el('option', { value: '' }, none), options.map((one) => el('option', { value: one.value }, one.label)));
    input.value = chosen[name];
    return el('div', { class: 'wm-field' }, el('label', { for: id }, label), input);
  };
  return el('div', { class: 'wmp-columns wmp-screen' },
    select('inspector', 'Whose', 'Every inspector’s', page.inspectors),
    select('day', 'Which day', 'Every day', page.days.map((one) => ({ value: one, label: day(one) }))),
    el('p', {}, el('button', { type: 'button', class: 'wm-button', click: () => window.print() }, 'Print what is shown')));
}

function warnings({ page, el }) {
  if (!page.warnings.length) return null;
  return el('div', { class: 'wm-warning', role: 'note' }, el('p', {}, 'Booked twice. It may be meant so; if not, move one of them.'),
    el('ul', {}, page.warnings.map((one) => el('li', {}, one))));
}

/** A table for each day; the days on which nothing is planned are named together. */
function lists(here) {
  const { page, el } = here;
  if (!page.entries.length) {
    return [
      empty('Nothing is planned yet. The lead inspector proposes the timetable in the task “Agree the timetable”, once the set-up is arranged.'),
      onTheSpot(here),
    ].filter(Boolean);
  }
  const shown = page.entries.filter(wanted);
  const days = [...new Set([...page.days, ...shown.map((one) => one.day)])].sort().filter((one) => !chosen.day || one === chosen.day);
  const free = days.filter((one) => !shown.some((entry) => entry.day === one));
  return [
    ...days.filter((one) => !free.includes(one)).map((one) => section(day(one), entriesTable(here, day(one), shown.filter((entry) => entry.day === one), true))),
    free.length ? el('p', { class: 'wmp-empty' }, `Nothing is planned${chosen.inspector ? ' for this inspector' : ''} on ${free.map(day).join(', ')}.`) : null,
    onTheSpot(here),
  ].filter(Boolean);
}

function asFile({ page, inspection }) {
  if (!page.entries.length) return null;
  return csvButton(`${inspection.reference} timetable`, ['Day', 'From', 'To', 'Inspector', 'What', 'With whom', 'Room', 'Now'],
    page.entries.map((one) => [one.day, one.from, one.to, one.inspectorName, one.title, one.withWhom, one.room, one.state]));
}

function onTheSpot(here) {
  const { page } = here;
  if (!page.onTheSpot.length) return null;
  return section('Added by inspectors on the spot', entriesTable(here, 'Added on the spot', page.onTheSpot.filter(wanted), false));
}

function entriesTable({ page, el }, caption, entries, mayChange) {
  if (!entries.length) return empty('Nothing here is of the inspector or the day chosen. Choose another above, or all of them.');
  const headings = mayChange ? ['When', 'Inspector', 'What', 'With whom', 'Room', 'Now'] : ['When', 'Inspector', 'What', 'Now'];
  return table(caption, headings, entries.map((one) => {
    const when = one.from ? `${one.from} to ${one.to}` : 'hour open';
    const now = [one.state + (one.reason ? `: ${one.reason}` : '')];
    if (page.mayChange && one.open && mayChange) {
      now.push(' ', el('a', { class: 'wmp-screen', href: `#timetable/${one.id}`, 'aria-label': `Change ${one.title}, ${when}` }, 'Change'));
    }
    if (mayChange) return [when, one.inspectorName, one.title, one.withWhom || '', one.room || '', now];
    return [`${day(one.day)}${one.from ? `, ${when}` : ''}`, one.inspectorName, one.title, [one.state + (one.reason ? `: ${one.reason}` : '')]];
  }));
}

function fields({ page }, one) {
  return [
    { name: 'day', label: 'Day', type: 'select', options: page.days.map((value) => ({ value, label: day(value) })), value: one.day, required: true },
    { name: 'from', label: 'From', type: 'time', value: one.from, required: true },
    { name: 'to', label: 'To', type: 'time', value: one.to, required: true },
    { name: 'inspector', label: 'Inspector', type: 'select', options: page.inspectors, value: one.inspector, required: true },
    { name: 'activity', label: 'What', type: 'select', options: page.activities, value: one.activity, required: true },
    { name: 'what', label: 'More about it', value: one.what, max: 200, required: page.plain, hint: 'Such as “the duty team of the east”. Never a child’s name.' },
    { name: 'withWhom', label: 'With whom', value: one.withWhom, max: 200, hint: 'By their role or, for staff, their name.' },
    { name: 'room', label: 'Room', value: one.room, max: 200 },
  ];
}

function adding(here) {
  const { call, again, api } = here;
  return onScreen(section('Add an entry', form(fields(here, {}), {
    submit: 'Add it', send: (answers) => call('POST', `${api}/timetable`, answers), done: again,
  })));
}

function changing(here, one) {
  const { el, call, api } = here;
  const back = () => { window.location.hash = '#timetable'; };
  const send = (path) => (answers) => call('POST', `${api}/timetable/${one.id}${path}`, { ...answers, revision: one.revision });
  return el('div', {},
    el('p', {}, el('a', { href: '#timetable' }, 'Back to the timetable')),
    section(`Change “${one.title}”, ${day(one.day)}${one.from ? `, ${one.from} to ${one.to}` : ''}`,
      el('p', {}, 'To hand it to another inspector, choose the other one: the task goes with it.'),
      form([...fields(here, one), { name: 'reason', label: 'Why', type: 'textarea', rows: 2, max: 500 }],
        { submit: 'Change it', send: send(''), done: back })),
    section('Or cancel it', form([{ name: 'reason', label: 'Why is it cancelled?', type: 'textarea', rows: 2, max: 500, required: true }],
      { submit: 'Cancel it', warning: true, send: send('/cancellation'), done: back })));
}

function agreement({ call, api, again }) {
  return onScreen(section('Agree', form([], {
    submit: 'We agree with the timetable as it stands', send: () => call('POST', `${api}/timetable/agreement`), done: again,
  })));
}

function onScreen(part) {
  part.classList.add('wmp-screen');
  return part;
}

function history({ page }) {
  return onScreen(section('What has changed', page.changes.length
    ? table('Changes, the latest first', ['When', 'By', 'What', 'Why'], [...page.changes].reverse().map((one) => [one.at, one.by, one.what, one.reason]))
    : empty('Nothing has changed yet. Each change of the timetable stands here with who made it, and why.')));
}

function calendars({ page, el, api }) {
  return onScreen(section('For your calendar',
    el('p', {}, 'One file for each inspector. It names no child and nobody the inspector will meet. Load it again after a change: the entries are brought up to date.'),
    page.inspectors.length ? el('ul', {}, page.inspectors.map((one) => el('li', {}, el('a', { href: `${api}/timetable/${one.value}.ics`, download: true }, one.label))))
      : empty('No team is assembled yet. The file of each of its inspectors stands here then.')));
}
