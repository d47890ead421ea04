/* The cases together: how timely, how good, for whom, and how do we know. */
import { el, empty, section, table } from '../base/page.js';
import { pictureOrWords } from './picture.js';

const KEPT_BACK = 'not shown';

function number(value) {
  return value === null || value === undefined ? KEPT_BACK : String(value);
}

function timely(page, chart) {
  return section('How timely?', page.timeliness.length ? [chart, table('Limits of the law, over all cases',
    ['Stage', 'What had to be done', 'Within', 'In time', 'Late', 'Share in time', 'Median days taken', ...(page.shareable ? [] : ['The worst']), 'Still open', 'Not recorded, not certain or not counted'],
    page.timeliness.map((row) => [row.stage, row.title, row.limit, number(row.within), number(row.late), row.percent === null ? '–' : `${row.percent}%`,
      row.median === null ? '–' : String(row.median), ...(page.shareable ? [] : [row.worst]), number(row.open), number(row.unknown)]))]
    : empty('The lists of these cases show no step to which the law sets a limit. Where they give the days, it stands here how many limits were met.'));
}

function casesOf(row, grades) {
  const groups = [...grades, null].map((grade) => {
    const numbers = row.cases.filter((one) => one.grade === grade).map((one) => one.number);
    return numbers.length ? el('div', {}, `${grade || 'In words'}: `, numbers.flatMap((one, place) => [place ? ', ' : '', el('a', { href: `#case/${one}` }, one)])) : null;
  }).filter(Boolean);
  return groups.length ? groups : '–';
}

function graded(caption, heading, rows, page) {
  return table(caption, [heading, ...page.grades, page.grades.length ? 'In words alone' : 'In words', ...(page.shareable ? [] : ['Cases'])],
    rows.map((row) => [row.title, ...row.numbers.map(number), number(row.inWords), ...(page.shareable ? [] : [casesOf(row, page.grades)])]));
}

function good(page, chart) {
  return section('How good?', page.evaluated !== 0
    ? [el('p', {}, page.leftOut ? `${page.leftOut === 1 ? 'One case waits for its' : `${page.leftOut} cases wait for their`} second inspector: ${page.leftOut === 1 ? 'its' : 'their'} grades are left out here, so that you can look at them afresh.` : ''),
      chart, graded('Strands, at every stage of the tracked cases', 'Strand', page.strands, page),
      graded('Themes of the sampled cases', 'Theme', page.themes, page), graded('What the cases say of each judgement', 'Judgement', page.areas, page)]
    : empty('No case has been evaluated to its end yet. Each counts here once its inspector has concluded it.'));
}

function whom(page) {
  return section('For whom?', el('div', { class: 'wmp-columns' }, page.children.map((one) =>
    table(one.title, [one.title, 'Cases'], one.parts.map((part) => [part.title, number(part.number)])))),
  ...page.questions.map((one) => (one.parts.length ? table(one.title, ['Answer', 'Cases'], one.parts.map((part) => [part.title, number(part.number)]))
    : empty(`${one.title} This is asked of no case here. Where the framework asks it of a case, the answers are counted here.`))));
}

function known(page) {
  return section('How do we know?', table('What the findings rest on', ['What', 'How many'], page.sources.map((one) => [one.title, number(one.number)])),
    page.gaps.length ? table('Of what no case gives evidence yet', ['Of', 'Missing'], page.gaps.map((gap) => [gap.of, gap.missing.join('; ')]))
      : page.shareable ? null : el('p', {}, 'The cases give evidence of every strand, stage, group, agency and judgement.'));
}

function cases(page) {
  const all = page.cases === null ? 'Few cases' : page.cases === 1 ? 'One case' : `${page.cases} cases`;
  return page.evaluated === null ? `${all}.` : `${all}, ${page.evaluated === 0 ? 'none' : page.evaluated} of them evaluated.`;
}

function versions(page) {
  return el('p', { class: 'wmp-screen' }, page.shareable ? el('a', { href: '#cohort' }, 'The version with all numbers, for the team')
    : el('a', { href: '#cohort/share' }, 'A version that may be shared: small numbers are kept back, and no case is named'));
}

export default {
  id: 'cohort',
  title: 'The cases together',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { call, api, rest }) {
    const share = rest[0] === 'share' || new URLSearchParams(window.location.search).has('share');
    const query = share ? '?share=true' : '';
    const [page, timeliness, strands] = await Promise.all([call('GET', `${api}/cohort${query}`),
      pictureOrWords(`${api}/cohort/timeliness.svg${query}`), pictureOrWords(`${api}/cohort/strands.svg${query}`)]);
    if (page.cases === 0) {
      node.append(section('The cases together', empty('There are no cases yet: they begin when the lead inspector confirms the sample.')));
      return;
    }
    node.append(...[versions(page), el('p', {}, cases(page)),
      share ? el('p', { class: 'wm-note' }, `This version may be shared. Numbers of fewer than ${page.least} are kept back, and others where they would give one away; no case is named.`) : null,
      timely(page, timeliness), good(page, strands), whom(page), known(page)].filter(Boolean));
  },
};
