/* Looks for an authority, a reference, a case or a person among all that one may see. */
import { API, call, el, empty } from '../base/page.js';

const KINDS = [['inspections', 'Inspections'], ['cases', 'Cases'], ['people', 'People']];

function address(hit) {
  return `/camunda/waymark/inspection.html?inspection=${hit.inspectionId}${hit.caseNumber ? `#case/${hit.caseNumber}` : ''}`;
}

function hits(found) {
  const lists = KINDS.filter(([kind]) => found[kind].length).flatMap(([kind, words]) => [
    el('h3', { class: 'govuk-heading-s' }, words),
    el('ul', {}, ...found[kind].map((hit) => el('li', {}, el('a', { href: address(hit) }, hit.title), `, ${hit.detail}`)))]);
  if (!lists.length) return [empty('Nothing that you may see is called so. Try part of an authority’s name, a reference, a case’s number or a person’s name.')];
  return found.more ? [...lists, el('p', {}, 'There is more: type a longer part.')] : lists;
}

export function search() {
  const results = el('div', { role: 'status' });
  let asked = '';
  const text = el('input', { id: 'wm-search', name: 'text', type: 'search', class: 'govuk-input', autocomplete: 'off' });
  return el('form', {
    class: 'wm-search wmp-screen', role: 'search',
    submit: async (event) => {
      event.preventDefault();
      const words = text.value;
      asked = words;
      try {
        const found = await call('GET', `${API}/oversight/search?text=${encodeURIComponent(words)}`);
        if (asked === words) results.replaceChildren(...hits(found));
      } catch (problem) {
        if (asked === words) results.replaceChildren(el('p', {}, problem.message));
      }
    },
  }, el('label', { class: 'govuk-label', for: 'wm-search' }, 'Search for an authority, a reference, a case or a person'),
  el('div', { class: 'wm-search-line' }, text, el('button', { class: 'govuk-button wm-button', type: 'submit' }, 'Search')), results);
}
