/* The bank holidays: what is in force, a change proposed, what it would move, and how far an applied one has come. For administrators. */
import { wayBack } from '../base/focus.js';
import { API, call, cannot, day, el, empty, facts, form, moment, section, typedHere, whoAmI } from '../base/page.js';
import { limit } from '../base/words.js';
import { sheet } from '../sections/csv.js';

const CALENDAR = `${API}/calendar`;
const LOOK_AGAIN = 2000;

const main = document.getElementById('main');
const proposal = el('div', {});
const progress = el('div', {});

const REASON = { name: 'reason', label: 'Why, and where it was announced', type: 'textarea', required: true, max: 1000 };

function titled(days) {
  return days.map((one) => `${day(one.date)}, ${one.title}`).join('; ');
}

function difference({ added, removed, renamed }) {
  return facts([
    ['Bank holidays from now on', added.length ? titled(added) : 'none more'],
    ['No bank holidays any more', removed.length ? titled(removed) : 'none'],
    ...(renamed.length ? [['Called otherwise', titled(renamed)]] : []),
  ]);
}

/** What of a file is not used: the years that it holds only in part. */
function notes(sentences) {
  return sentences.map((sentence) => el('p', { class: 'wm-note' }, sentence));
}

function movesTable(all) {
  const rows = all.flatMap((one) => one.moves.map((move) => [
    one.reference || 'An inspection that is not announced yet', one.authority, move.what, move.from ? limit(move.from) : 'no date', move.to ? limit(move.to) : 'to be chosen by an inspection manager']));
  return rows.length
    ? sheet('Everything that is open and would move', ['Inspection', 'Authority', 'What', 'Falls now', 'Would fall'], rows)
    : empty('Nothing that is open would move: no limit, task or timer lies across these days.');
}

/** Works through the inspections a few at a time, so that the page can say how far it is. */
async function preview(change) {
  const all = [];
  const status = el('p', { class: 'wm-status', role: 'status' }, 'Looking what would move …');
  proposal.replaceChildren(section('The change that you propose', difference(change.difference), ...notes(change.notes), status));
  proposal.scrollIntoView();
  for (let from = 0; from !== null;) {
    const part = await call('GET', `${CALENDAR}/changes/${change.id}/moves?from=${from}`);
    all.push(...part.moves);
    status.textContent = `Looked at ${part.next === null ? part.inspections : part.next} of ${part.inspections} inspections.`;
    from = part.next;
  }
  status.after(movesTable(all), form([], {
    submit: 'Apply this change', warning: true,
    send: () => call('POST', `${CALENDAR}/changes/${change.id}/application`),
    done: async () => { proposal.replaceChildren(); await show(); },
  }), el('p', {}, 'Once applied, every deadline in Waymark is counted by the changed calendar, and what is listed above is moved. '
    + 'To undo it, propose the opposite change.'));
}

function uploadForm() {
  const file = el('input', { type: 'file', class: 'govuk-file-upload', id: 'calendar-file', accept: '.json,application/json', 'aria-describedby': 'calendar-file-hint' });
  const element = form([REASON], {
    submit: 'See what this file would change',
    send: (answers) => {
      const body = new FormData();
      if (file.files[0]) body.append('file', file.files[0]);
      body.append('reason', answers.reason || '');
      return call('POST', `${CALENDAR}/files`, body);
    },
    done: preview,
  });
  element.prepend(el('div', { class: 'wm-field' }, el('label', { for: 'calendar-file' }, 'gov.uk’s file'),
    el('span', { class: 'wm-hint', id: 'calendar-file-hint' }, 'The JSON from https://www.gov.uk/bank-holidays.json. A year that it lists in part, or not at all, stays as it is.'), file));
  return element;
}

function addForm() {
  return form([
    { name: 'date', label: 'Day', type: 'date', required: true },
    { name: 'title', label: 'What it is called', type: 'text', required: true, max: 100 }, REASON,
  ], { submit: 'See what this day would change', send: (answers) => call('POST', `${CALENDAR}/days`, answers), done: preview });
}

function removeForm(page) {
  const coming = Object.entries(page.holidays).filter(([date]) => date.slice(0, 4) >= page.today.slice(0, 4) || page.version > 0);
  return form([
    { name: 'date', label: 'Bank holiday', type: 'select', required: true, options: coming.map(([date, title]) => ({ value: date, label: `${day(date)}, ${title}` })) }, REASON,
  ], { submit: 'See what taking it out would change', send: (answers) => call('POST', `${CALENDAR}/removals`, answers), done: preview });
}

function stateOf({ state, progress: done }) {
  if (state === 'DONE') return `done, ${done.moved} dates moved in ${done.inspections} inspections`;
  const so = `moving dates: ${done.done} of ${done.inspections} inspections done, ${done.moved} dates moved`;
  return done.problems ? `${so}; ${done.problems} failed and will be tried again` : so;
}

function history(changes) {
  return changes.length
    ? sheet('Changes that were applied, the newest first', ['When', 'By', 'What changed', 'Why', 'How far'], changes.map((one) => [
      moment(one.appliedAt), one.appliedBy,
      [[one.difference.added.length ? `Added: ${titled(one.difference.added)}. ` : '', one.difference.removed.length ? `Taken out: ${titled(one.difference.removed)}.` : ''].join('') || 'Names only', ...one.notes].join(' '),
      one.reason, stateOf(one)]))
    : empty('No change was ever applied: the bank holidays in force are those of the file that Waymark was started with.');
}

function running(page) {
  const now = page.changes.find((one) => one.state === 'MOVING');
  if (!now) return null;
  return el('p', { class: 'wm-note', role: 'status' }, el('progress', { max: Math.max(now.progress.inspections, 1), value: now.progress.done, 'aria-label': 'How far the change has come' }), ` ${stateOf(now)}`);
}

function years(holidays) {
  const byYear = Object.entries(holidays).reduce((all, [date, title]) => ({ ...all, [date.slice(0, 4)]: [...(all[date.slice(0, 4)] || []), [date, title]] }), {});
  return Object.keys(byYear).sort().reverse().map((year) => el('details', {}, el('summary', {}, year),
    sheet(`Bank holidays of ${year}`, ['Day', 'Name'], byYear[year].map(([date, title]) => [day(date), title]))));
}

async function watch() {
  const page = await call('GET', CALENDAR);
  const at = running(page);
  progress.replaceChildren(...(at ? [at] : []), history(page.changes));
  if (at) setTimeout(() => watch().catch(() => {}), LOOK_AGAIN);
}

async function show() {
  const back = wayBack(main);
  await typedHere(null, 'calendar');
  const page = await call('GET', CALENDAR);
  main.replaceChildren(
    el('h1', {}, 'Bank holidays'),
    el('p', {}, 'Every deadline counts working days in England. A change is first proposed: you see every open date that would move, from when to when, and decide then.'),
    proposal,
    section('Changes', progress),
    section('Upload the file of gov.uk', uploadForm()),
    section('Add a day', addForm()),
    section('Take a day out', removeForm(page)),
    section('In force now', ...notes(page.notes), ...years(page.holidays)));
  back();
  await watch();
}

whoAmI().then(show).catch((problem) => cannot(main, problem));
