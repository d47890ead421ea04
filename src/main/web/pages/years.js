/* Programmes of years: proposed, found in the background, pinned, approved by another manager; and whom they count on. For managers. */
import { API, call, day, el, empty, facts, form, moment, section } from '../base/page.js';
import { html } from '../base/lit.js';
import { count } from '../base/words.js';
import { sheet } from '../sections/csv.js';

const YEARS = `${API}/programme/years`;
const INSPECTORS = `${API}/programme/inspectors`;
const HERE = '/camunda/waymark/programme.html';
const A_MOMENT = 4000;

/** @param {HTMLElement} years where they stand @returns the page, with the frameworks that may be chosen */
export async function proposals(years) {
  const page = await call('GET', YEARS);
  years.replaceChildren(page.years.length
    ? sheet('Programmes of years, the newest first', ['Year', 'Under', 'Proposed by', 'State', 'Look'], page.years.map((one) => [
      `From ${day(one.firstDay)}`, one.framework, one.proposedBy, one.approvedBy ? `approved by ${one.approvedBy}` : one.state, el('a', { href: `${HERE}?year=${one.id}` }, 'See who when')]))
    : empty('No year was proposed yet. Once one is, it stands here until another manager approves it, and its inspections are then planned in time.'),
  form([
    { name: 'firstDay', label: 'First day of the year', type: 'date', required: true },
    { name: 'framework', label: 'Under which framework?', type: 'select', required: true, options: page.frameworks },
    { name: 'inspectors', label: 'How many inspectors are there beside those named below?', hint: 'Posts that are not filled yet: 0, or a number such as 20. They are shared out by what they are experienced in, as the framework makes up its team.', type: 'text', required: true, max: 100 },
  ], { submit: 'Propose the year', send: (answers) => call('POST', YEARS, answers), done: async (made) => { window.location.assign(`${HERE}?year=${made.id}`); } }));
  return page;
}

function connections(line) {
  const said = line.declared ? `declared on ${day(line.declared)}` : 'not declared yet';
  return line.connections.length ? `${line.connections.join(', ')} (${said})` : line.declared ? `None, ${said}` : 'Not declared yet';
}

/** Whom a year counts on. @param {HTMLElement} counted where they stand @param {(words: string) => void} tell */
export async function inspectors(counted, tell) {
  const page = await call('GET', INSPECTORS);
  const experience = (line) => (line.experienced ? `${line.experienced}${line.recorded ? '' : ' (as on earlier teams)'}` : el('strong', {}, 'Not known: not counted on'));
  counted.replaceChildren(page.inspectors.length
    ? sheet('Inspectors, by name', ['Who', 'Experienced in', 'Days a year', 'Connected with'], page.inspectors.map((line) => [line.name, experience(line), line.yearlyDays ?? 'The assumed share', connections(line)]))
    : empty('There is no inspector yet. An administrator makes their accounts.'),
  el('p', {}, 'When somebody is away stands under ', el('a', { href: '/camunda/waymark/days-away.html' }, 'Days away'), '. There each inspector declares the authorities with which they are connected, and is then not sent there.'),
  el('details', {}, el('summary', {}, 'Record what somebody is experienced in'), form([
    { name: 'user', label: 'Who?', type: 'select', required: true, options: page.people },
    { name: 'experienced', label: 'What are they experienced in?', type: 'checkboxes', required: true, options: page.experiences },
    { name: 'yearlyDays', label: 'How many days do they have for inspections in a year?', hint: 'Leave it empty for the assumed share of their working days.', type: 'number' },
  ], { submit: 'Record it', keep: 'inspector', send: (answers) => call('POST', INSPECTORS, answers), done: async () => { await inspectors(counted, tell); tell('Recorded. A year that is proposed from now on counts on it.'); } })));
}

function team(entry) {
  return entry.team.length ? el('details', {}, el('summary', {}, `Led by ${entry.team[0]}`), el('ul', { class: 'wmp-plain' }, ...entry.team.slice(1).map((name) => el('li', {}, name)))) : 'None';
}

function entries(page, authorityLink) {
  if (!page.search.ended) return empty('The year is being found. Who is inspected when stands here as soon as it is.');
  const when = (entry) => (entry.firstDay ? (entry.lastDay ? SPAN.formatRange(noon(entry.firstDay), noon(entry.lastDay)) : day(entry.firstDay)) : entry.leftOut ? 'Not in this year' : 'No day');
  const standing = (entry) => (entry.inspection ? el('a', { href: `/camunda/waymark/inspection.html?inspection=${entry.inspection}` }, 'Planned') : entry.conflict ? el('p', { class: 'wm-warning' }, entry.conflict) : entry.pinned ? 'Pinned' : 'No conflict');
  const state = (entry) => el('div', {}, standing(entry), entry.remark ? el('p', { class: 'wm-warning' }, entry.remark) : '');
  return page.entries.length
    ? sheet('Who when, by the first day on site', ['Authority', 'When', 'Score', 'Why, and why then', 'Team', 'State'], page.entries.map((entry) => [authorityLink(entry.code, entry.name), when(entry), entry.score, entry.why, team(entry), state(entry)]))
    : empty(page.search.missing || 'Nobody is wanted in this year: no interval runs out, and no score reaches its mark. What is known of authorities stands on the page before.');
}

function found(search) {
  if (!search.ended) return search.inAll ? `Being found: ${search.steps} of ${search.inAll} steps` : 'Waits to be found';
  return `In ${count(search.steps, 'step')}. What cannot be is broken ${search.broken ? `${search.broken} times` : 'nowhere'}; whom it leaves out weighs ${search.left.toLocaleString('en-GB')}, and waiting and uneven shares ${search.waiting.toLocaleString('en-GB')}: less is better`;
}

function weighed(search) {
  return search.weighed.length ? el('details', { class: 'wmp-screen' }, el('summary', {}, 'What weighed how much'), el('ul', {}, ...search.weighed.map((line) => el('li', {}, line)))) : '';
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SPAN = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const noon = (/** @type {string} */ date) => new Date(`${date}T12:00:00Z`);

/** How many begin in each month, drawn. @param {any[]} entries */
function months(entries) {
  const begun = new Map();
  entries.filter((entry) => entry.firstDay).forEach((entry) => begun.set(MONTH.format(noon(entry.firstDay)), (begun.get(MONTH.format(noon(entry.firstDay))) || 0) + 1));
  const most = Math.max(...begun.values());
  return begun.size ? el('ul', { class: 'wm-shares' }, ...[...begun].map(([month, number]) => el('li', {}, el('span', {}, month),
    html`<svg class="wm-share" viewBox="0 0 100 12" role="img" aria-label=${`${count(number, 'inspection')} begin in ${month}`}><rect class="wm-share-all" width="100" height="12"></rect><rect class="wm-share-met" width=${(number * 100) / most} height="12"></rect></svg>`, el('b', {}, String(number))))) : '';
}

function pinning(page, again) {
  return form([
    { name: 'authority', label: 'Which authority?', type: 'select', required: true, options: page.authorities },
    { name: 'day', label: 'In the week of', hint: 'Leave it empty to take a pin out.', type: 'date' },
    { name: 'reason', label: 'Why then?', hint: 'Where its schools are closed then, it is inspected shortly before or after, or it is monitored.', type: 'text', max: 500 },
    { name: 'leftOut', label: 'It is not to be inspected in this year', type: 'checkbox' },
  ], { submit: 'Find the rest around it', keep: `pin-${page.year.id}`, send: (answers) => call('POST', `${YEARS}/${page.year.id}/pins`, { ...answers, leftOut: Boolean(answers.leftOut) }), done: () => again('The year is found anew around it.') });
}

/** One year. @param {HTMLElement} main @param {HTMLElement} said @param {string} id @param {string} words @param {any} authorityLink */
export async function year(main, said, id, words, authorityLink) {
  const page = await call('GET', `${YEARS}/${encodeURIComponent(id)}`);
  const at = `${YEARS}/${page.year.id}`;
  const again = (told) => year(main, said, id, told, authorityLink);
  const how = el('div', {});
  const who = el('div', {});
  const fill = (now) => {
    how.replaceChildren(facts([['Under', now.year.framework], ['Inspectors not named', now.year.inspectors], ['Proposed by', now.year.proposedBy],
      ['State', now.year.approvedBy ? `approved by ${now.year.approvedBy}, ${moment(now.year.approvedAt)}` : `${now.year.state[0].toUpperCase()}${now.year.state.slice(1)}`],
      ['In all', now.search.ended ? `${count(now.entries.filter((entry) => entry.firstDay && !entry.conflict).length, 'inspection')}, ${now.entries.filter((entry) => entry.conflict).length} with a conflict` : 'Not known yet'],
      ['How it was found', found(now.search)], ['Seed of equal scores', now.seed], ...(now.search.kept ? [['Kept for monitoring', now.search.kept]] : []),
      ...(now.search.missing ? [['What is missing', now.search.missing]] : [])]), weighed(now.search));
    who.replaceChildren(now.search.ended ? months(now.entries) : '', entries(now, authorityLink));
  };
  const look = async () => {
    const now = await call('GET', at);
    if (now.search.ended) await again('The year is found.');
    else { fill(now); window.setTimeout(look, A_MOMENT); }
  };
  fill(page);
  main.replaceChildren(
    el('h1', {}, `Programme from ${day(page.year.firstDay)}`), said,
    el('p', {}, el('a', { href: HERE }, 'Back to all authorities')), how, section('Who when', who),
    ...(page.year.state !== 'proposed' ? [] : [
      section('Pin an authority', pinning(page, again)),
      section('Decide', page.ownProposal ? el('p', {}, 'Another manager approves what you proposed: it waits for them in Tasklist as Approve the programme. Its inspections are then planned by themselves, each six weeks before its first day.')
        : page.search.ended ? form([], { submit: 'Approve this programme', keep: false, warning: true, send: () => call('POST', `${at}/approval`), done: () => again('Approved. Each inspection is planned six weeks before its first day.') })
          : el('p', {}, 'It can be approved once it is found.'),
      form([], { submit: 'Put it aside', keep: false, send: () => call('POST', `${at}/setting-aside`), done: () => again('It is put aside.') }))]));
  if (!page.search.ended && page.year.state === 'proposed') window.setTimeout(look, A_MOMENT);
  if (words) {
    said.className = 'wm-note wm-told';
    said.textContent = words;
    said.focus();
  }
}
