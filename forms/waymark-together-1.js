/* Two people on one task: who else has its page open, another version of the answers, and versions set aside. */
import { inWords, nameOf } from './waymark-names-1.js';
import { OPEN_ROWS, show } from './waymark-page-1.js';

function element(tag, words, ...inside) {
  const made = document.createElement(tag);
  if (words) made.textContent = words;
  made.append(...inside);
  return made;
}

function time(value) {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(new Date(value));
}

/** Says who else has the page open, and when they last typed; nothing when nobody has. */
export function tellOthers(place, others) {
  const lines = (others || []).map((one) => (one.typedAt
    ? `${one.name} has this open too, and last typed at ${time(one.typedAt)}.`
    : `${one.name} has this open too, since ${time(one.openedAt)}.`));
  const words = lines.join(' ');
  if (place.textContent !== words) place.textContent = words;
  place.hidden = !lines.length;
}

/** Answers in a table, those that differ from what stands on the page. */
function differences(form, version, mine) {
  const rows = Object.keys({ ...mine, ...version }).filter((field) => field !== OPEN_ROWS && JSON.stringify(version[field] ?? null) !== JSON.stringify(mine[field] ?? null));
  const table = element('table', '');
  const head = element('tr', '', ...['What', 'On this page', 'In the other version'].map((words) => { const cell = element('th', words); cell.scope = 'col'; return cell; }));
  table.append(element('thead', '', head), element('tbody', '', ...rows.map((field) => {
    const cells = [nameOf(form, field), inWords(form, field, mine[field]), inWords(form, field, version[field])].map((words) => element('td', words));
    cells.forEach((cell) => { cell.className = 'wm-prose'; });
    return element('tr', '', ...cells);
  })));
  return rows.length ? table : element('p', 'Both say the same.');
}

function button(words, press) {
  const made = element('button', words);
  made.type = 'button';
  made.className = 'wm-button';
  made.addEventListener('click', press);
  return made;
}

/** Shows the version that was saved in between, and leaves the choice; neither is lost. */
export function tellConflict(place, form, other, mine, { keepMine, takeOther }) {
  place.replaceChildren(
    element('h3', `${other.savedBy} saved another version at ${time(other.savedAt)}`),
    element('p', 'What stands on this page was not put in its place, and is kept beside it. Choose which goes on; the other one stays among the versions set aside.'),
    differences(form, other.answers, mine),
    element('p', '', button('Go on with this page', keepMine), ' ', button('Go on with the other version', takeOther)));
  place.hidden = false;
  place.scrollIntoView({ block: 'nearest' });
}

/** Versions that were set aside, to be looked at and brought back. */
export function offerVersions(place, form, versions, mine, bringBack) {
  place.replaceChildren();
  place.hidden = !(versions || []).length;
  if (place.hidden) return;
  place.append(element('summary', versions.length === 1 ? 'A version of these answers was set aside' : `${versions.length} versions of these answers were set aside`));
  versions.forEach((version) => {
    place.append(element('h3', `Saved by ${version.savedBy}, ${show(version.savedAt)}`), differences(form, version.answers, mine),
      element('p', '', button('Put this version into the form', () => bringBack(version.answers))));
  });
}
