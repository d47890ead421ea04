/* When people of the inspectorate are away: everybody says it of themselves, managers of everybody. And with which authorities an inspector is connected. */
import { API, call, cannot, day, el, empty, form, section, whoAmI } from '../base/page.js';
import { sheet } from '../sections/csv.js';

const ABSENCES = `${API}/absences`;
const CONNECTIONS = `${API}/connections`;
const main = document.getElementById('main');
const listed = el('div', {});
const said = el('p', { role: 'status', tabindex: '-1' });

function remove(line) {
  return el('button', {
    type: 'button', class: 'wm-link',
    click: async (event) => {
      event.target.disabled = true;
      try {
        await call('DELETE', `${ABSENCES}/${line.id}`);
        await fill(`Removed: ${line.who}, ${day(line.firstDay)} to ${day(line.lastDay)}.`);
      } catch (problem) {
        event.target.disabled = false;
        tell(problem.message);
      }
    },
  }, 'Remove', el('span', { class: 'wmp-aloud' }, ` (${line.who}, from ${day(line.firstDay)})`));
}

function tell(words) {
  said.className = 'wm-note wm-told';
  said.textContent = words;
  said.focus();
}

function list(page) {
  return page.absences.length
    ? sheet('Days away that are not over, the earliest first', ['Who', 'First day', 'Last day', 'Why', 'Change'],
      page.absences.map((line) => [line.who, day(line.firstDay), day(line.lastDay), line.kind, remove(line)]))
    : empty(page.people.length ? 'Nobody is away, now or later, as far as anybody has said. What is recorded below stands here, and with the load of all inspections.'
      : 'You have said of no day that you are away. What you record below stands here, and your managers see it with the load, and when they put a team together.');
}

async function fill(words) {
  const page = await call('GET', ABSENCES);
  listed.replaceChildren(list(page));
  if (words) tell(words);
  return page;
}

const connected = el('div', {});

function disconnect(line) {
  return form([], { submit: `Remove ${line.authority}`, keep: false, send: () => call('DELETE', `${CONNECTIONS}/${line.id}`), done: () => connections('Removed.') });
}

/** Declared once a year, for all authorities: nobody is sent where they are connected. */
async function connections(words) {
  const page = await call('GET', CONNECTIONS);
  connected.replaceChildren(section('Authorities you are connected with',
    el('p', {}, 'Such as where you or your family live, or where you have worked. You are not sent there. Managers see which they are.'),
    page.connections.length ? sheet('Your connections', ['Authority', 'What connects you', 'Change'], page.connections.map((line) => [line.authority, line.words, disconnect(line)]))
      : empty('You have declared no connection. What you add below stands here.'),
    form([
      { name: 'authority', label: 'Which authority?', type: 'select', options: page.authorities, required: true },
      { name: 'words', label: 'What connects you?', hint: 'No more than a few words, and nobody by name.', type: 'text', required: true, max: 200 },
    ], { submit: 'Add it', keep: false, send: (answers) => call('POST', CONNECTIONS, answers), done: () => connections('Added. It stands in the list.') }),
    form([], { submit: 'These are all, for this year', keep: false, send: () => call('POST', `${CONNECTIONS}/declaration`), done: () => connections('Declared.') }),
    el('p', { class: 'wm-hint' }, page.declared ? `You last declared that these are all on ${day(page.declared)}.` : 'You have not declared yet that these are all.')));
  if (words) tell(words);
}

async function begin() {
  const me = await whoAmI();
  const page = await fill('');
  const ofOthers = page.people.length > 0;
  main.replaceChildren(el('h1', {}, 'Days away'), said, listed, section(ofOthers ? 'Somebody is away' : 'You are away',
    form([
      ...(ofOthers ? [{ name: 'user', label: 'Who?', type: 'select', options: page.people, required: true }] : []),
      { name: 'firstDay', label: 'First day away', type: 'date', required: true },
      { name: 'lastDay', label: 'Last day away', hint: 'The same as the first where it is one day.', type: 'date', required: true },
      { name: 'kind', label: 'Why?', hint: 'No more than this is asked for or kept. Whoever is ill is away for other reasons.', type: 'radio', options: page.kinds.map((kind) => ({ value: kind.value, label: kind.label })), required: true },
    ], {
      submit: 'Record it', keep: false,
      send: (answers) => call('POST', ABSENCES, { user: null, ...answers }),
      done: () => fill('Recorded. It stands in the list.'),
    })), connected);
  if (me.groups.includes('inspectors')) await connections('');
}

begin().catch((problem) => cannot(main, problem));
