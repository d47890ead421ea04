/* Why this authority was selected: its score with its working, what is restricted as one line. From the notice on also for the authority. */
import { day, empty, section, table } from '../base/page.js';

export default {
  id: 'selection',
  title: 'Why this authority',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs'],
  async render(node, { call, el, api }) {
    const why = await call('GET', `${api}/selection`);
    if (!why.onDay) {
      node.append(empty('It was not selected by risk: no order of authorities was kept before it was told. An interval, a sample by chance or a decision may have led to it.'));
      return;
    }
    node.append(section('Why this authority was selected',
      el('p', {}, `Authorities were put in order by what was known of them on ${day(why.onDay)}. This one had ${why.score} points. Nothing here is a judgement of its services.`),
      why.working.length ? table('What counted', ['What was known', 'Points'], why.working.map((line) => [line.words, line.points])) : empty('Nothing that was known of it on that day counted: it had no points, as others had none.')));
  },
};
