/* Who did what when in an inspection, also in one that is over, whose processes Cockpit shows no more. */
import { API, call, cannot, el, whoAmI } from '../base/page.js';
import { historyTable } from './history-table.js';

const main = document.getElementById('main');

async function begin() {
  const id = encodeURIComponent(new URLSearchParams(window.location.search).get('inspection') || '');
  await whoAmI();
  const one = await call('GET', `${API}/inspections/${id}`);
  main.replaceChildren(el('h1', { class: 'govuk-heading-l' }, `${one.authority}: who did what when`),
    el('p', {}, `${one.reference}, ${one.statusInWords.toLowerCase()}. `, el('a', { href: `/camunda/waymark/inspection.html?inspection=${id}` }, 'The page of this inspection')),
    historyTable(await call('GET', `${API}/inspections/${id}/history`)));
}

begin().catch((problem) => cannot(main, problem));
