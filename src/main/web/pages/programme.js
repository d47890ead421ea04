/* The programme: what is known of each authority, how it is scored, and in which order they were selected. For managers and quality assurance. */
import { API, call, cannot, day, el, empty, facts, form, moment, section, table, typedHere, whoAmI } from '../base/page.js';
import { count } from '../base/words.js';
import { sheet } from '../sections/csv.js';
import { across, burden } from './across.js';
import { monitored, monitoring } from './monitored.js';
import { inspectors, proposals, year } from './years.js';

const PROGRAMME = `${API}/programme`;
const HERE = '/camunda/waymark/programme.html';
const main = document.getElementById('main');
const said = el('p', { role: 'status', tabindex: '-1' });

function tell(words) {
  said.className = 'wm-note wm-told';
  said.textContent = words;
  said.focus();
}

function working(lines) {
  return lines.length ? el('ul', { class: 'wmp-plain' }, ...lines.map((line) => el('li', {}, `${line.words}: +${line.points}`))) : 'Nothing counts';
}

function authorityLink(code, name) {
  return el('a', { href: `${HERE}?authority=${code}` }, name);
}

function problems(answer) {
  const taken = answer.onlyLooked ? `${count(answer.taken, 'line')} can be taken` : `${count(answer.taken, 'line')} taken`;
  return [el('p', { class: 'wm-note', role: 'status' }, `${taken}, ${answer.refused} refused, ${count(answer.problems.length, 'remark')}.`),
    answer.problems.length ? sheet('What is wrong or doubtful, by line', ['Line', 'Column', 'What', 'Taken'],
      answer.problems.map((one) => [one.line, one.column || 'The whole line', one.message, one.refused ? 'No' : 'Yes'])) : ''];
}

function upload(kind, label, hint) {
  const file = el('input', { type: 'file', class: 'govuk-file-upload', id: `${kind}-file`, accept: '.csv,text/csv', 'aria-describedby': `${kind}-file-hint` });
  const answer = el('div', {});
  const send = (look) => {
    const body = new FormData();
    if (file.files[0]) body.append('file', file.files[0]);
    return call('POST', `${PROGRAMME}/${kind}?look=${look}`, body);
  };
  const element = form([], {
    submit: 'See what this file holds', keep: false, stays: true,
    said: (result) => `Looked at: ${count(result.taken, 'line')} can be taken. Nothing is kept yet.`,
    send: () => send(true),
    done: (result) => {
      answer.replaceChildren(...problems(result), ...(result.taken ? [form([], {
        submit: 'Take in what can be', keep: false,
        send: () => send(false),
        done: async (kept) => { answer.replaceChildren(...problems(kept)); await list(false); },
      })] : []));
    },
  });
  element.prepend(el('div', { class: 'wm-field' }, el('label', { for: `${kind}-file` }, label), el('span', { class: 'wm-hint', id: `${kind}-file-hint` }, hint), file));
  return [element, answer];
}

const known = el('div', {});
const selections = el('div', {});

async function list(first) {
  const page = await call('GET', PROGRAMME);
  known.replaceChildren(table('Every authority, the highest score first', ['Authority', 'Region', 'Last inspection', 'Last grade', 'Score', 'Its working'],
    page.lines.map((line) => [authorityLink(line.code, line.name), line.region,
      line.lastDay ? `${line.lastKind}, ${day(line.lastDay)}` : 'None known', line.lastGrade || 'None known', line.score, working(line.working)])));
  return first ? page : null;
}

async function made() {
  const lines = await call('GET', `${PROGRAMME}/selections`);
  selections.replaceChildren(lines.length
    ? sheet('Selections, the newest first', ['Day', 'By', 'When', 'Order'], lines.map((line) => [day(line.onDay), line.by, moment(line.at), el('a', { href: `${HERE}?selection=${line.id}` }, 'See the order')]))
    : empty('No selection was made yet. When a manager makes one, its order stands here with the seed that parted equal scores.'));
}

const drawn = el('div', {});

function opening(sample) {
  return form([], { submit: `Publish the seed of ${sample.year}`, keep: false, warning: true, send: () => call('POST', `${PROGRAMME}/yearly-samples/${sample.id}/seed`), done: async () => { await yearly(); tell('The seed is published: anybody can draw the sample again.'); } });
}

/** Drawn by chance, sealed before and shown after. For managers. */
async function yearly() {
  const page = await call('GET', `${PROGRAMME}/yearly-samples`);
  drawn.replaceChildren(page.samples.length
    ? sheet('Samples of years, the newest first', ['Year', 'Under', 'Drawn', 'Hash of the seed', 'Seed'], page.samples.map((sample) => [
      `${sample.year} to ${sample.year + 1}, from ${day(sample.firstDay)}`, sample.framework,
      el('details', {}, el('summary', {}, `${sample.size} of ${sample.population}`), el('ul', { class: 'wmp-plain' }, ...sample.drawn.map((name) => el('li', {}, name)))),
      el('code', { class: 'wm-hash' }, sample.commitment), sample.publishedAt ? `Published ${moment(sample.publishedAt)}` : opening(sample)]))
    : empty('No sample was drawn yet. Once one is, whom it drew stands here for managers, and the hash of its seed is published for everybody.'),
  el('p', {}, 'What anybody sees of it, and how they draw it again: ', el('a', { href: '/reports/yearly-samples' }, 'the public page of these samples'), '.'),
  form([
    { name: 'year', label: 'For which year?', hint: 'The year that begins on its 1 April.', type: 'number', required: true },
    { name: 'framework', label: 'Under which framework?', type: 'select', required: true, options: page.frameworks },
    { name: 'size', label: 'How many authorities?', type: 'number', required: true },
  ], { submit: 'Draw and seal the sample', send: (answers) => call('POST', `${PROGRAMME}/yearly-samples`, { ...answers, year: Number(answers.year), size: Number(answers.size) }), done: async () => { await yearly(); tell('The sample is drawn, and the hash of its seed is published.'); } }));
}

const years = el('div', {});
const asked = el('div', {});
const counted = el('div', {});

/** The programmes of years, and whom they count on. For managers. */
async function planned() {
  const page = await proposals(years);
  asked.replaceChildren(...whatIf(page.frameworks));
  await inspectors(counted, tell);
}

const played = el('div', {});

/** The same years with fewer inspectors, played by chance from what is known today. For managers. */
function whatIf(frameworks) {
  const show = (answer) => played.replaceChildren(
    el('p', {}, `From ${day(answer.from)} to ${day(answer.to)}: the median of ${answer.seeds} games of chance, and their range. It forecasts nobody's inspection.`),
    sheet('What becomes of these years', ['Figure', 'With all', 'With fewer'], answer.figures.map((line) => [line.figure, line.asIs, line.fewer])));
  return [form([
    { name: 'framework', label: 'Under which framework?', type: 'select', required: true, options: frameworks },
    { name: 'inspectors', label: 'How many inspectors are there?', hint: 'A number, such as 60.', type: 'text', required: true, max: 100 },
    { name: 'fewer', label: 'And how many fewer?', type: 'number', required: true },
    { name: 'years', label: 'For how many years?', hint: 'At most 5, as far as bank holidays are known.', type: 'number', required: true },
  ], { submit: 'Play these years', stays: true, said: () => 'Played. The figures stand below.', send: (answers) => call('GET', `${PROGRAMME}/what-if?${new URLSearchParams(answers)}`), done: show }), played];
}

async function overview() {
  const page = await list(true);
  await made();
  const watched = await monitored(authorityLink);
  if (page.mayRecord) await Promise.all([yearly(), planned()]);
  main.replaceChildren(
    el('h1', {}, 'Programme'), said,
    el('p', {}, 'What is known of each authority, and what speaks for inspecting it next. Nothing of this is for an authority, and nothing of it announces an inspection.'),
    el('p', {}, el('a', { href: `${HERE}?across` }, 'What was found across inspections'), ' · ', el('a', { href: `${HERE}?burden` }, 'What inspections asked of authorities')),
    section('Selected by risk', selections, ...(page.mayRecord ? [form([], {
      submit: 'Put all authorities in order as of today', keep: false,
      send: () => call('POST', `${PROGRAMME}/selections`),
      done: async () => { await made(); tell('The order is kept, with its seed.'); },
    })] : [])),
    ...(page.mayRecord ? [section('Proposed years', years), section('Who inspects', counted), section('What if we were fewer?', asked), section('Drawn at random for a year', drawn)] : []),
    section('Monitored authorities', ...watched),
    section('What is known', known, el('p', { class: 'wmp-screen' }, el('a', { href: `${PROGRAMME}/authorities.csv`, download: '' }, 'This table for a spreadsheet'))),
    ...(page.mayRecord ? [
      section('Take in past outcomes', ...upload('outcomes', 'A file of past outcomes', 'CSV with the columns type, la or code, start, end, published and overall; further columns are the grades of areas. Nothing is taken before you have seen what it holds.')),
      section('Take in national figures', ...upload('figures', 'A file of national figures', 'CSV with the columns la, year, measure, value and source.'))] : []));
}

function outcomes(page) {
  return page.outcomes.length
    ? sheet('How it came out of inspections, the newest first', ['Inspection', 'First day', 'Last day', 'Published', 'Overall', 'Areas'],
      page.outcomes.map((one) => [one.authority ? `${one.kind} (of ${one.authority})` : one.kind, one.firstDay ? day(one.firstDay) : 'Not known', one.lastDay ? day(one.lastDay) : 'Not known', day(one.published),
        one.overall || 'Not known', Object.entries(one.grades).map(([area, grade]) => `${area.replace(/[_-]/g, ' ')}: ${grade}`).join('; ') || 'Not known']))
    : empty('No outcome of an inspection is known. A manager takes past ones in from a file; those of inspections carried here are added when their report is out.');
}

function improved(code, fact) {
  return el('details', {}, el('summary', {}, 'It was put right'), form([
    { name: 'day', label: 'On which day was it found so?', type: 'date', required: true },
  ], { submit: 'Record it', keep: `improved-${fact.id}`, send: (answers) => call('POST', `${PROGRAMME}/authorities/${code}/facts/${fact.id}/improvement`, answers), done: () => one(code, 'Recorded: the area was put right.') }));
}

function factsOf(page) {
  const state = (fact) => (fact.settled ? `Put right by ${day(fact.settled)}` : fact.due ? `To be put right by ${day(fact.due)}` : '');
  return page.facts.length
    ? sheet('What else is known, the newest first', ['What', 'Since', 'In words', 'From', 'State'],
      page.facts.map((fact) => [`${fact.kind}${fact.restricted ? ' (restricted)' : ''}${fact.authority ? ` (of ${fact.authority})` : ''}`, day(fact.knownOn), fact.said, fact.source,
        page.mayRecord && fact.open && !fact.authority ? el('div', {}, state(fact), improved(page.code, fact)) : state(fact)]))
    : empty('Nothing else is known of it: what a manager records below stands here, with its source.');
}

async function one(code, words) {
  const page = await call('GET', `${PROGRAMME}/authorities/${encodeURIComponent(code)}`);
  main.replaceChildren(
    el('h1', {}, page.name), said,
    el('p', {}, el('a', { href: HERE }, 'Back to all authorities')),
    facts([['Region', page.region], ...(page.from ? [['Since', day(page.from)]] : []), ...(page.to ? [['Until', day(page.to)]] : []),
      ...(page.predecessors.length ? [['Took over from', page.predecessors.join(', ')]] : []), ['Score today', page.score], ['Its working', working(page.working)]]),
    el('p', {}, el('a', { href: `${HERE}?burden=${encodeURIComponent(page.code)}` }, 'What inspections asked of it')),
    section('Outcomes', outcomes(page), ...page.notCounted.map((said) => el('p', {}, said))),
    section('What else is known', factsOf(page)),
    section('National figures', page.figures.length
      ? sheet('Figures, the newest first', ['Year', 'What', 'Figure', 'From'], page.figures.map((figure) => [figure.year, figure.measure, figure.value, figure.source]))
      : empty('No figure is known of it. A manager takes them in from a file, on the page of all authorities.')),
    ...(page.mayRecord ? [section('Record something', form([
      { name: 'kind', label: 'What is it?', type: 'select', required: true, options: page.kinds },
      { name: 'knownOn', label: 'Since when is it known?', type: 'date', required: true },
      { name: 'said', label: 'What is known?', hint: 'Name no child, and nobody who wants not to be named.', type: 'textarea', required: true, max: 2000 },
      { name: 'source', label: 'Where is it from?', type: 'text', required: true, max: 200 },
      { name: 'due', label: 'By when is it to be put right?', hint: 'For an area for improvement alone.', type: 'date' },
    ], { submit: 'Record it', keep: `known-${page.code}`, send: (answers) => call('POST', `${PROGRAMME}/authorities/${page.code}/facts`, answers), done: () => one(code, 'Recorded. It counts from today on.') }))] : []));
  if (words) tell(words);
}

async function order(id) {
  const page = await call('GET', `${PROGRAMME}/selections/${encodeURIComponent(id)}`);
  main.replaceChildren(
    el('h1', {}, `Selected by risk on ${day(page.onDay)}`),
    el('p', {}, el('a', { href: HERE }, 'Back to all authorities')),
    facts([['By', page.by], ['When', moment(page.at)], ['Seed', page.seed], ['How equal scores were parted', page.how]]),
    sheet('The order', ['Place', 'Authority', 'Score', 'Its working'], page.places.map((place) => [place.place, authorityLink(place.code, place.name), place.score, working(place.working)])));
}

async function begin() {
  await whoAmI();
  await typedHere(null, 'programme');
  const of = new URLSearchParams(window.location.search);
  if (of.has('authority')) await one(of.get('authority'), '');
  else if (of.has('year')) await year(main, said, of.get('year'), '', authorityLink);
  else if (of.has('selection')) await order(of.get('selection'));
  else if (of.has('across')) await across(main);
  else if (of.has('burden')) await burden(main, of.get('burden'));
  else if (of.has('monitoring')) await monitoring(main, said, of.get('monitoring'), authorityLink);
  else await overview();
}

begin().catch((problem) => cannot(main, problem));
