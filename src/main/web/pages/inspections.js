/* The inspections that whoever is signed in may see. */
import { API, call, cannot, day, el, empty, table, whoAmI } from '../base/page.js';
import { search } from './search.js';

const main = document.getElementById('main');

function row(one) {
  return [
    el('a', { href: `/camunda/waymark/inspection.html?inspection=${one.id}` }, one.reference),
    one.authority, one.framework, one.statusInWords, day(one.firstDay), day(one.lastDayOnSite || one.plannedLastDay),
  ];
}

async function begin() {
  const me = await whoAmI();
  const all = await call('GET', `${API}/inspections`);
  main.replaceChildren(el('h1', {}, 'Inspections'), ...(all.length ? [search()] : []), all.length
    ? table('Inspections that you may see, the latest first', ['Reference', 'Authority', 'Framework', 'Now', 'First day on site', 'Last day on site'], all.map(row))
    : empty('There is no inspection that you are part of. When you join a team, or an inspection of your authority is announced, it appears here.'));
  if (['inspectors', 'quality', 'managers'].some((group) => me.groups.includes(group))) {
    main.append(el('p', {}, el('a', { href: '/camunda/waymark/days-away.html' }, me.groups.includes('managers') ? 'Days on which people are away' : 'Days on which you are away')));
  }
  if (me.groups.includes('managers')) {
    main.append(el('p', {}, el('a', { href: '/camunda/waymark/retention.html' }, 'What is kept of inspections, and for how long')));
  }
}

begin().catch((problem) => cannot(main, problem));
