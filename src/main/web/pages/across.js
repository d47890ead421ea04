/* What inspections found taken together, and what they asked of authorities. For managers and quality assurance. */
import { API, call, day, el, empty, section, table } from '../base/page.js';
import { count } from '../base/words.js';
import { html } from '../base/lit.js';
import { sheet } from '../sections/csv.js';
import { lineOf } from '../sections/line-of-authority.js';
import { byYear, foundPicture } from './found-picture.js';

const PROGRAMME = `${API}/programme`;
const HERE = '/camunda/waymark/programme.html';
const KEPT = 'kept back';

const file = (address, words) => el('p', { class: 'wmp-screen' }, el('a', { href: `${PROGRAMME}/${address}`, download: '' }, words));
const back = () => el('p', {}, el('a', { href: HERE }, 'Back to all authorities'));

/** Cases by their worst grade; the scale stands in each cell, since frameworks differ. @param {any} line */
function graded(line) {
  if (line.numbers.every((number) => number === null)) return KEPT;
  return line.grades.map((grade, at) => `${grade}: ${line.numbers[at] === null ? KEPT : line.numbers[at]}`).join(', ');
}

function wanting(line) {
  if (line.wanting === null) return KEPT;
  return `${line.wanting} of ${line.all}, ${Math.round((line.wanting * 100) / line.all)} per cent`;
}

const isTold = (line) => line.wanting !== null || line.numbers.some((number) => number !== null);

/** What can be told, as bars of the share that was found wanting; nothing where nothing can. @param {any[]} told */
function bars(told) {
  const some = told.filter((line) => line.wanting !== null);
  return some.length ? el('ul', { class: 'wm-shares' }, ...some.map((line) => {
    const share = Math.round((line.wanting * 100) / line.all);
    return el('li', {}, el('span', {}, `${line.of}, ${line.framework}`), html`<svg class="wm-share" viewBox="0 0 100 12" role="img" aria-label=${`${share} per cent found wanting`}><rect class="wm-share-all" width="100" height="12"></rect><rect class="wm-share-met" width=${share} height="12"></rect></svg>`, el('b', {}, `${share} per cent`));
  })) : '';
}

/** Where nearly all is kept back one sentence says so, and what can be told stands alone. @param {string} caption @param {any[]} some */
function lines(caption, some) {
  const told = some.filter(isTold);
  const shown = told.length * 2 < some.length ? told : some;
  return [shown === some ? '' : el('p', {}, `${told.length ? `${told.length} of ${some.length} lines can be told; the others` : `All ${some.length} lines`} are kept back: so few children were looked at that a number would tell of single ones. They are told once more reports are published.`),
    bars(told), shown.length ? table(caption, ['What', 'Found wanting', 'Cases by their worst grade there', 'Framework'],
      shown.map((line) => [`${line.kind}: ${line.of}`, wanting(line), graded(line), line.framework])) : ''];
}

/** A bar for each number, the longest for the greatest. @param {Array<[string, number]>} numbers @param {string} of */
function counted(numbers, of) {
  const most = Math.max(...numbers.map(([, number]) => number));
  return el('ul', { class: 'wm-shares' }, ...numbers.map(([name, number]) => el('li', {}, el('span', {}, name),
    html`<svg class="wm-share" viewBox="0 0 100 12" role="img" aria-label=${`${name}: ${count(number, of)}`}><rect class="wm-share-all" width="100" height="12"></rect><rect class="wm-share-met" width=${(number * 100) / most} height="12"></rect></svg>`, el('b', {}, String(number)))));
}

const told = (numbers) => Object.entries(numbers).map(([name, number]) => `${name}: ${number}`).join(', ');

/** What areas for improvement are about. @param {any[]} some */
function themes(some) {
  if (!some.length) return [empty('No published report that was written here names an area for improvement: they stand here by theme once one does.')];
  return [el('p', {}, 'By words in them, which are data; an area counts once. They are words of published reports about services, so that none is kept back.'),
    counted(some.map((line) => [line.theme, line.areas]), 'area'),
    table('Themes, the one with most areas first', ['Theme', 'Areas', 'Authorities', 'By year', 'By region', 'Which'], some.map((line) => [line.theme, line.areas, line.authorities, told(line.byYear), told(line.byRegion),
      el('details', {}, el('summary', {}, count(line.areas, 'area')), el('ul', { class: 'wmp-plain' }, ...line.each.map((area) => el('li', {}, `${area.authority}, ${area.year}: ${area.what}`))))])),
    file('across/improvements.csv', 'Each area with its theme, for a spreadsheet')];
}

/** How often each area was judged in the lower half of its scale, year by year, drawn for each kind of inspection. @param {any[]} areas */
function areasDrawn(areas) {
  const known = areas.filter((line) => line.lower !== null).map((line) => ({ kind: line.kind, of: line.area, year: line.year, wanting: line.lower, all: Object.values(line.numbers).reduce((sum, number) => sum + number, 0) }));
  return [...new Set(known.map((line) => line.kind))].sort().flatMap((kind) => [el('h3', {}, kind), byYear(known.filter((line) => line.kind === kind), `How often an area was judged in the lower half of the scale, by year: ${kind}`, 'in the lower half')]);
}

/** @param {any} main */
export async function across(main) {
  const page = await call('GET', `${PROGRAMME}/across`);
  main.replaceChildren(
    el('h1', {}, 'Across inspections'), back(),
    el('p', {}, `What ${count(page.inspections, 'inspection')} whose report is published found, taken together. A case counts by the worst grade that it was given there; it is found wanting where that is in the lower half of the scale. Small numbers of children are kept back.`),
    section('How often a stage was found wanting', ...(page.stages.length ? lines('Stages, the one most often found wanting first', page.stages)
      : [empty('No stage of a case was graded in an inspection whose report is published: stages stand here once one is.')])),
    ...(page.apart.length ? [section('By year and region', ...foundPicture(page.apart))] : []),
    section('Strands and themes', ...(page.others.length ? lines('Strands and themes, by framework', page.others)
      : [empty('No strand and no theme was graded in an inspection whose report is published: they stand here once one is.')])),
    file('across/found.csv', 'Stages, strands and themes by year and region, for a spreadsheet'),
    section('Areas for improvement', ...themes(page.themes)),
    section('Grades of areas over the years', ...(page.areas.length ? [el('p', {}, 'Drawn is how many were judged in the lower half of the scale. These are grades of authorities that were published, so that none is kept back.'), ...areasDrawn(page.areas), el('details', {}, el('summary', {}, 'Each grade, as a table'), table('By year of publication, the newest first', ['Year', 'Inspection', 'Area', 'Grades'],
      page.areas.map((line) => [line.year, line.kind, line.area, Object.entries(line.numbers).map(([grade, number]) => `${grade}: ${number}`).join(', ')])))]
      : [empty('No outcome is known. A manager takes past ones in from a file; those of inspections carried here are added when their report is out.')])),
    file('across/grades.csv', 'Grades of areas by year, for a spreadsheet'));
}

/** What was asked, as one cell, so that it needs no room beside it. @param {any} page @param {any} line */
const askedOf = (page, line) => page.kinds.map((kind, at) => [kind, line.times[at]]).filter(([, times]) => times).map(([kind, times]) => `${kind}: ${times}`).join('; ') || 'Nothing was recorded';
const takenOf = (line) => (line.taken === null ? 'Not said yet' : `${line.taken}. ${line.usefulness}`);

/** Of one authority where a code is given, of all otherwise. @param {any} main @param {string} [code] */
export async function burden(main, code) {
  const [page, line] = await Promise.all([call('GET', `${PROGRAMME}/burden${code ? `?authority=${encodeURIComponent(code)}` : ''}`),
    code ? call('GET', `${PROGRAMME}/burden/lines/${encodeURIComponent(code)}`) : null]);
  const link = (one) => el('a', { href: `/camunda/waymark/inspection.html?inspection=${one.inspection}` }, one.reference);
  const ofAuthority = (one) => el('a', { href: `${HERE}?burden=${encodeURIComponent(one.code)}` }, one.authority);
  main.replaceChildren(
    el('h1', {}, line ? `What inspections ask of ${line.authority}` : 'What inspections asked of authorities'), back(),
    ...(line ? [section('Two years back and ahead', ...lineOf(line))] : []),
    el('p', {}, 'Counted from what was recorded. Days of the authority\u2019s people are worked out from the time that inspectors recorded, and otherwise from the assumptions below. Days taken are those that the authority gave when its report was out.'),
    ...(page.lines.length ? [
      section('By authority and framework', sheet('The heaviest first', ['Authority', 'Framework', 'Inspections', 'Asked', 'Staff days asked'],
        page.totals.map((one) => [one.authority, one.framework, one.inspections, askedOf(page, one), one.days]))),
      section('Each inspection', table('The latest first', ['Inspection', 'Authority', 'First day', 'Asked', 'Staff days asked', 'Staff days taken, and of what use it was'],
        page.lines.map((one) => [link(one), ofAuthority(one), day(one.firstDay), askedOf(page, one), one.days, takenOf(one)]))),
      file('burden/inspections.csv', 'Each kind by itself, for a spreadsheet')] : [empty('Nothing was asked of an authority yet: an inspection stands here once its head was called.')]),
    section('What is assumed', sheet('Minutes of one person', ['What', 'Minutes', 'From'], page.assumptions.map((one) => [one.title, one.minutes, one.source]))));
}
