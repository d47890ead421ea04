/* The record of the sample: how its seed was sealed, how it was drawn, from whom, and what became of it since. It prints as it stands. */
import { day, el, empty, facts, form, moment, section, table } from '../base/page.js';

const KIND = { withdrawn: 'file not found', replaced: 'drawn in its place', added: 'added', named: 'named by the lead inspector' };

function reproducible(page) {
  if (page.drawnAgain === null) return 'This sample was drawn before frames were kept and seeds sealed, so the draw cannot be made again.';
  return page.drawnAgain
    ? 'Drawn again just now from the kept frame and the seed: the same children, in the same order.'
    : 'Drawn again just now from the kept frame and the seed, other children came: the record does not hold.';
}

function hash(digits) {
  return el('code', { class: 'wm-hash' }, digits);
}

/** What proves the draw, for whoever wants to check it: last, since nobody works with it. */
function seal(page) {
  if (!page.seal) return section('The seed', empty('The seed is sealed when the inspection is opened to the authority.'));
  const { commitment, sealedAt, configured, seed } = page.seal;
  return section('The seed', facts([
    ['Where it comes from', configured ? 'It was set in the settings, as for a rehearsal: it is no seed of chance.' : 'Chance: 256 bits.'],
    ['Sealed', moment(sealedAt)],
    ['Sealed by', hash(commitment)],
    ['The seed', seed ? hash(seed) : 'Nobody is shown it before fieldwork has closed.'],
    ...(page.draw ? [['Hash of the lists', hash(page.draw.listsSha256 || 'not kept')], ['Hash of the frame', hash(page.draw.frameSha256 || 'not kept')]] : []),
  ]));
}

function drawn(page) {
  const { population } = page;
  return section(page.byChance ? 'How the sample was drawn' : 'How the cases were chosen', facts([
    [page.byChance ? 'Drawn' : 'Lists confirmed', moment(page.drawnAt)],
    ['Day one', day(page.referenceDate)],
    [page.byChance ? 'The frame' : 'To be chosen from', `${population.eligible} children${page.frameSha256 ? ', nominated or not' : ''}: ${population.open} open, ${population.closedLately} closed since ${day(population.closedSince)}; of ${population.supplied} in the lists`],
    ['Nothing but contacts known', population.contactsAlone],
    ['Further spellings of an ID, read as the same child', population.spelledTwice],
    ['The framework’s minimum', page.minimum],
    ...(page.shortReason ? [['Why fewer', page.shortReason]] : []),
    ['Confirmed', page.confirmedAt ? `${moment(page.confirmedAt)}, by ${page.confirmedBy}` : 'not yet'],
    ...(page.byChance ? [['Reproducible', reproducible(page)]] : []),
  ]));
}

function strata(page) {
  const parts = [];
  if (page.strata.length) {
    parts.push(table('Strata: the furthest stage each child reached. Marks, needs and ages played no part', ['Stage', 'Children', 'Drawn', 'Each child’s chance'],
      page.strata.map((one) => [one.title, one.population, one.drawn, one.chance])));
  }
  parts.push(table('Stages passed through; a child counts at every one', ['Stage', 'Children', 'Drawn'], page.spread.map((one) => [one.title, one.population, one.drawn])));
  return section('Strata and chances', parts);
}

function missing(page) {
  if (!page.additions) return '';
  const { most, left, missing: none } = page.additions;
  return section('What no case shows', el('p', {}, `For you alone. You may add ${most} cases in all, with Confirm the sample and with the mid-point meeting; ${left} are left. They count in no share.`),
    none.length ? table('Groups, ages and needs that no case shows', ['What', 'Which', 'Children who could be added', 'How one would come'],
      none.map((one) => [one.kind, one.title, one.children, one.how])) : empty('The cases show every group, age and need of the lists. What none of them shows would stand here, for the lead inspector to add a case for it.'));
}

function cases(page) {
  return section('Cases', table('The cases in the order of their numbers', ['Case', 'Why it is here', page.byChance ? 'Of the random sample' : 'Of the sample', 'How deeply', 'Inspector', 'Family', 'Status'],
    page.cases.map((one) => [one.number, one.why, one.inSample ? 'yes' : 'no', one.depth || '', one.inspector || '', one.familyToMeet ? 'to be met' : '', one.status || 'waits for the lead inspector'])));
}

function changes(page) {
  return section('Changes since', page.changes.length
    ? table('Files not found, and cases drawn or added since, with the reason', ['When', 'Case', 'What', 'Why', 'In words', 'By'], page.changes.map((one) =>
      [moment(one.at), one.number, one.inPlaceOf ? `${KIND[one.what]} (${one.inPlaceOf})` : KIND[one.what], one.why, one.reason, one.by]))
    : empty(page.byChance ? 'The sample is as it was drawn: every file was found, and no case was added.' : 'The cases are as they were named: every file was found, and no case was added.'));
}

function notFound(page, { api, call, again }) {
  const open = page.cases.filter((one) => one.status === 'open' && one.inSample).map((one) => ({ value: one.number, label: `${one.number}: ${one.why}` }));
  return section('A file is not found', el('p', {}, page.byChance
    ? 'The case stays in the sample as file not found, and the next in the order of chance is looked at in its place. A family that declines is not met; its case stays.'
    : 'The case stays in the sample as file not found. Nothing is drawn under this framework, so no other comes in its place by itself. A family that declines is not met; its case stays.'),
    open.length ? form([
      { name: 'number', label: 'Case', type: 'select', options: open, required: true },
      { name: 'reason', label: 'Where it was looked for, and what the authority says', type: 'textarea', max: 20000, required: true, hint: 'It is printed with the record. Never a name.' },
    ], { submit: 'Record that the file is not found', warning: true, send: (answers) => call('POST', `${api}/sample/missing-files`, answers), done: again })
      : empty('No case of the sample is open. Cases open when the lead inspector confirms the sample.'));
}

export default {
  id: 'sample',
  title: 'Sample',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, context) {
    const page = await context.call('GET', `${context.api}/sample`);
    if (!page.draw) {
      node.append(seal(page), empty('No sample has been drawn yet. It is drawn when the authority’s link officer confirms the lists.'));
      return;
    }
    const { draw } = page;
    node.append(
      context.el('p', { class: 'wmp-screen' }, context.el('button', { type: 'button', class: 'wm-button', click: () => window.print() }, 'Print this record'),
        draw.mayExport && draw.byChance ? [' ', context.el('a', { href: `${context.api}/sample/record.json`, download: '' }, 'Take the file that verifies the draw')] : ''),
      drawn(draw), cases(draw), missing(draw), changes(draw));
    if (draw.mayChange) node.append(context.el('div', { class: 'wmp-screen' }, notFound(draw, context)));
    if (draw.byChance) node.append(strata(draw), seal(page));
  },
};
