/* In Cockpit, on its first page: the figures of the managers' start page, each leading there. */
import { API, call } from '../base/api.js';
import { el } from '../base/elements.js';
import { figuresOf } from '../pages/figures.js';

export default [{
  id: 'waymark-figures',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  async render(node) {
    const place = el('section', { class: 'waymark-figures', 'aria-label': 'All inspections' });
    node.append(place);
    try {
      const page = await call('GET', `${API}/oversight`);
      place.append(
        el('ul', {}, ...figuresOf(page).map(([to, number, words]) => el('li', {}, el('a', { href: `/camunda/waymark/oversight.html${to}` }, el('b', {}, String(number)), ` ${words}`)))),
        el('p', {}, el('a', { href: '/camunda/waymark/oversight.html' }, 'All inspections: calendar, load, publication, timeliness, search')));
    } catch {
      // Those for whom the start page is not have no figures here either.
      place.remove();
    }
  },
  unmount() {},
}];
