/* For the head of an authority and the link officers: what is asked of us, by when, and what comes next. */
import { API, call, cannot, day, el, empty, facts, section, table, whoAmI } from '../base/page.js';
import { limit } from '../base/words.js';

const main = document.getElementById('main');

/** Tasks that differ in nothing but the child stand together; each is a press away, by its case. */
function together(lines) {
  const groups = new Map();
  lines.forEach((line) => {
    const key = [line.what, line.due, line.mine, line.taken].join();
    groups.set(key, { ...line, each: [...(groups.get(key)?.each || []), line] });
  });
  groups.forEach((one) => one.each.sort((a, b) => (a.about || '').localeCompare(b.about || '', 'en', { numeric: true })));
  return [...groups.values()];
}

function near(line) {
  if (line.late) return el('strong', { class: 'govuk-tag wm-mark wm-mark-late' }, `! ${line.howNear}`);
  if (!line.howNear) return 'No day is set';
  return line.howNear === 'Due today' ? el('strong', { class: 'govuk-tag wm-mark wm-mark-soon' }, line.howNear) : line.howNear;
}

const to = (line, words) => el('a', { href: `/camunda/app/tasklist/default/#/?task=${line.taskId}` }, words);

/** @param {any} line */
function opens(line) {
  const [one] = line.each;
  if (line.each.length === 1) return el('span', {}, to(one, line.what), one.about ? `, ${one.about}` : '');
  return el('span', {}, `${line.what}, ${line.each.length} times:`, el('ul', { class: 'wm-each' }, line.each.map((each, at) => el('li', {}, to(each, each.about || `number ${at + 1}`)))));
}

function asked(one) {
  return one.asked.length ? [el('p', {}, 'Press what is underlined to open it. Claim it there, so that your colleagues see that it is yours; then fill it in and press the button beneath it.'),
    table('What is asked of us, the first due first', ['What', 'By when', 'How near', 'Who has it'], together(one.asked).map((line) => [
      opens(line), line.due ? limit(line.due) : 'No day is set', near(line), line.mine ? 'You' : line.taken ? 'A colleague' : 'Nobody yet']))]
    : [empty('Nothing is asked of you now. When something is, it stands here with its day, and you get a letter.')];
}

function next(one) {
  return one.next.length ? table('What comes next', ['Day', 'What', 'Who does it', 'Why then'], one.next.map((line) => [
    `${day(line.day)}${line.expected ? ', expected' : ''}`, line.what, line.whose, line.why]))
    : empty('Nothing more is due to come in this inspection. Whatever else is asked of you would stand here with its day.');
}

function inspection(one) {
  return section(`${one.authority}, ${one.reference}: ${one.framework}`,
    el('p', { class: 'govuk-body-l wm-now' }, one.now),
    ...asked(one), next(one),
    facts([['Now', one.status], ['On site', `${day(one.firstDay)}${one.lastDay ? ` to ${day(one.lastDay)}${one.lastDayOnlyPlanned ? ', as planned' : ''}` : '; the time on site is over, and its last day is still to be recorded'}`],
      ['Everything about it', el('a', { href: `/camunda/waymark/inspection.html?inspection=${one.inspectionId}` }, 'The page of this inspection')]]));
}

async function begin() {
  await whoAmI();
  const all = await call('GET', `${API}/oversight/authority`);
  main.replaceChildren(el('h1', { class: 'govuk-heading-l' }, all.length ? `${all[0].authority}: what is asked of us` : 'What is asked of us'),
    ...(all.length ? all.map(inspection) : [empty('No inspection of your authority is announced. The lead inspector rings the head of your authority first; from then on this page says what is asked of you, by when, and what comes next. Until then there is nothing to do here.')]));
}

begin().catch((problem) => cannot(main, problem));
