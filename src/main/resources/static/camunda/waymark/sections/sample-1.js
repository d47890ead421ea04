/* The record of the sample: how it was drawn, from whom, and what became of it since. It prints as it stands. */
import { day, empty, facts, form, moment, section, table } from '../page-1.js';

const KIND = { withdrawn: 'withdrawn', replaced: 'drawn in its place', added: 'added' };
const WHY = [
  { value: 'family-declined', label: 'The family declined' },
  { value: 'file-missing', label: 'The file is missing or cannot be seen' },
  { value: 'other', label: 'Another reason' },
];

function reproducible(page) {
  if (page.drawnAgain === null) return 'The population was not kept, so the draw cannot be made again.';
  return page.drawnAgain
    ? 'Drawn again just now from the kept seed and population: the same children, in the same order.'
    : 'Drawn again just now from the kept seed and population, other children came: the record does not hold.';
}

function drawn(page) {
  const { population } = page;
  return section('How the sample was drawn', facts([
    ['Drawn', moment(page.drawnAt)],
    ['Seed', page.seed],
    ['Day one', day(page.referenceDate)],
    ['Population', `${population.eligible} children: ${population.open} open, ${population.closedLately} closed since ${day(population.closedSince)}; of ${population.supplied} in the lists`],
    ['Nominated as good practice, so not drawn from', population.leftOut],
    ['The framework’s minimum', page.minimum],
    ['Why fewer', page.shortReason || 'there are not fewer, or not confirmed yet'],
    ['Confirmed', page.confirmedAt ? `${moment(page.confirmedAt)}, by ${page.confirmedBy}` : 'not yet'],
    ['Reproducible', reproducible(page)],
  ]));
}

function figures(caption, lines) {
  return table(caption, ['Stage', 'Population', 'Drawn'], lines.map((one) => [one.title, one.population, one.drawn]));
}

function strata(page) {
  const parts = [];
  if (page.strata.length) parts.push(figures('Strata: the furthest stage each child reached; within one, every child has the same chance', page.strata));
  parts.push(figures('Stages passed through; a child counts at every one', page.spread));
  if (page.traits.length) {
    parts.push(table('Vulnerable groups, ages and needs', ['What', 'Which', 'Population', 'Drawn'],
      page.traits.map((one) => [one.kind, one.title, one.population, one.drawn])));
  }
  parts.push(page.exchanges.length
    ? table('Brought in by the draw, as no drawn child had it', ['Case', 'For the sake of', 'Which'], page.exchanges.map((one) => [one.number, one.kind, one.title]))
    : empty('The draw had to bring in nobody for the sake of a stage, a group, an age or a need.'));
  return section('Strata and spread', parts);
}

function cases(page) {
  return section('Cases', table('The cases in the order of their numbers', ['Case', 'Why it is here', 'How deeply', 'Inspector', 'Family', 'Status'],
    page.cases.map((one) => [one.number, one.why, one.depth || '', one.inspector || '', one.familyToMeet ? 'to be met' : '', one.status || 'waits for the lead inspector'])));
}

function changes(page) {
  return section('Changes since', page.changes.length
    ? table('Withdrawn, replaced and added, with the reason', ['When', 'Case', 'What', 'Why', 'In words', 'By'], page.changes.map((one) =>
      [moment(one.at), one.number, one.inPlaceOf ? `${KIND[one.what]} (${one.inPlaceOf})` : KIND[one.what], one.why, one.reason, one.by]))
    : empty('No case has been withdrawn, replaced or added since the sample was confirmed.'));
}

function change(page, { api, call, again }) {
  const open = page.cases.filter((one) => one.status === 'open').map((one) => ({ value: one.number, label: `${one.number}: ${one.why}` }));
  return [
    section('Withdraw a case', open.length ? form([
      { name: 'number', label: 'Case', type: 'select', options: open, required: true },
      { name: 'why', label: 'Why', type: 'radio', options: WHY, required: true },
      { name: 'reason', label: 'What happened', type: 'textarea', max: 20000, required: true, hint: 'It is printed with the record. Never a name.' },
      { name: 'replace', label: 'Draw the next case of the same stratum in its place', type: 'checkbox', value: true },
    ], { submit: 'Withdraw', warning: true, send: (answers) => call('POST', `${api}/sample/withdrawals`, answers), done: again })
      : empty('No case is open, so none can be withdrawn.')),
    section('Add a case', form([
      { name: 'uniqueId', label: 'Child Unique ID, as in the lists', type: 'text', max: 200, required: true },
      { name: 'reason', label: 'Why this case is added', type: 'textarea', max: 20000, required: true },
    ], { submit: 'Add', send: (answers) => call('POST', `${api}/sample/additions`, answers), done: again })),
  ];
}

export default {
  id: 'sample',
  title: 'Sample',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, context) {
    const { page } = await context.call('GET', `${context.api}/sample`);
    if (!page) {
      node.append(empty('No sample has been drawn yet. It is drawn when the authority’s link officer confirms the lists.'));
      return;
    }
    node.append(
      context.el('p', { class: 'wmp-screen' }, context.el('button', { type: 'button', class: 'wm-button', click: () => window.print() }, 'Print this record')),
      drawn(page), strata(page), cases(page), changes(page));
    if (page.mayChange) node.append(context.el('div', { class: 'wmp-screen' }, change(page, context)));
  },
};
