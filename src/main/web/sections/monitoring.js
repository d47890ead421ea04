/* What follows a report that has the authority monitored: its action plan, the visits it was told of, its progress. */
import { day, empty, facts, section, table } from '../base/page.js';
import { ministerOf, planFacts, progressOf } from './progress-of-areas.js';

function visits(el, one) {
  return one.visits.length
    ? table('Those that were announced, by their first day', ['Visit', 'First day', 'State', 'Letter'], one.visits.map((visit) => [
      el('a', { href: `/camunda/waymark/inspection.html?inspection=${visit.inspection}` }, visit.reference), day(visit.firstDay), visit.status, visit.letter ? 'Out' : 'To come']))
    : empty('No visit has been announced. Each stands here from its notice on.');
}

export default {
  id: 'monitoring',
  title: 'Monitoring',
  roles: ['manager', 'lead', 'quality', 'dcs', 'link'],
  /** A link officer has no other reason to look at judgement and report before it is published. @param {any} inspection */
  when: (inspection) => ['PUBLISHED', 'CLOSED'].includes(inspection.status) || inspection.roles.some((role) => role !== 'link'),
  async render(node, { call, el, api }) {
    const all = await call('GET', `${api}/monitoring`);
    if (!all.length) {
      node.append(empty('The authority is not monitored after this inspection. Where a framework has it monitored, its action plan, the visits and its progress stand here from when it was published.'));
      return;
    }
    all.forEach((one) => node.append(
      section(`Monitored since ${day(one.begunOn)}${one.endedOn ? `, until ${day(one.endedOn)}` : ''}`, el('p', {}, one.because), el('p', {}, `After: ${one.framework}.`)),
      section('The action plan', facts(planFacts(el, one.plan))), section('Visits', visits(el, one)), section('Progress', ...progressOf(el, one)),
      ...(one.minister.length ? [section('The Secretary of State', ministerOf(one))] : [])));
  },
};
