/* When people of the inspectorate are away: everybody says it of themselves, managers of everybody. */
import { API, call, cannot, day, el, empty, form, section, whoAmI } from '../base/page.js';
import { sheet } from '../sections/csv.js';

const ABSENCES = `${API}/absences`;
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

async function begin() {
  await whoAmI();
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
    })));
}

begin().catch((problem) => cannot(main, problem));
