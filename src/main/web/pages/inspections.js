/* The inspections that whoever is signed in may see. */
import { API, call, cannot, day, el, empty, whoAmI } from '../base/page.js';
import { sheet } from '../sections/csv.js';
import { search } from './search.js';

const main = document.getElementById('main');

/** As recorded, and until then as planned; once the time on site is over it is neither. @param {any} one */
function lastDay(one) {
  if (one.lastDayOnSite) return day(one.lastDayOnSite);
  return one.status === 'JUDGING' ? 'Not recorded yet' : day(one.plannedLastDay);
}

/** The framework is said of each where they are not all under one. @param {any[]} all */
function list(all) {
  const frameworks = [...new Set(all.map((one) => one.framework))];
  const several = frameworks.length > 1;
  return sheet(`Inspections that you may see, the latest first${several ? '' : `; all of them: ${frameworks[0]}`}`,
    ['Authority', 'Now', 'First day on site', 'Last day on site', ...(several ? ['Framework'] : []), 'Reference'], all.map((one) => [
      el('a', { href: `/camunda/waymark/inspection.html?inspection=${one.id}` }, one.authority),
      one.statusInWords, day(one.firstDay), lastDay(one), ...(several ? [one.framework] : []), one.reference]));
}

async function begin() {
  const me = await whoAmI();
  const all = await call('GET', `${API}/inspections`);
  main.replaceChildren(el('h1', {}, 'Inspections'), ...(all.length ? [search()] : []), all.length
    ? list(all)
    : empty('There is no inspection that you are part of. When you join a team, or an inspection of your authority or organisation is announced, it appears here.'));
  if (['inspectors', 'quality', 'managers'].some((group) => me.groups.includes(group))) {
    main.append(el('p', {}, el('a', { href: '/camunda/waymark/days-away.html' }, me.groups.includes('managers') ? 'Days on which people are away' : 'Days on which you are away')));
  }
  if (me.groups.includes('managers')) {
    main.append(el('p', {}, el('a', { href: '/camunda/waymark/retention.html' }, 'What is kept of inspections, and for how long')));
  }
}

begin().catch((problem) => cannot(main, problem));
