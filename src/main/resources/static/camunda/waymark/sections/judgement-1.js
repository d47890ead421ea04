/* What was seen of each judgement area, by whom, how much, and what is missing; afterwards what was judged, on which evidence. */
import { empty, facts, moment, section, table } from '../page-1.js';
import { coverage } from './coverage-1.js';

function judged(el, name, judgement) {
  if (!judgement) return empty('Not judged yet: the judgement meeting has not been held.');
  return el('div', {},
    facts([
      ['Grade', `${judgement.grade || 'no grade'}${judgement.limited ? ', held down by the limiting rule' : ''}`],
      ...(judgement.overrideReason ? [['Limiting rule overridden', judgement.overrideReason]] : []),
      ...(judgement.unseenReason ? [['Judged though unseen', judgement.unseenReason]] : []),
      ...(judgement.dissent ? [['Seen otherwise', `${name(judgement.dissentBy)}: ${judgement.dissent}`]] : []),
    ]),
    table('Findings and what they rest on', ['Finding', 'Evidence'], judgement.findings.map((finding) => [
      el('span', { class: 'wm-prose' }, finding.text),
      finding.evidence.length
        ? el('ul', {}, finding.evidence.map((one) => el('li', {}, one.seenBy ? `${one.from} (${name(one.seenBy)})` : one.from))) : 'none: nobody had seen anything of this area'])));
}

export default {
  id: 'judgement',
  title: 'Judgement',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { inspection, call, el, api }) {
    const page = await call('GET', `${api}/judgement`);
    const name = (user) => inspection.people[user] || user;
    page.areas.forEach((area) => node.append(section(area.title,
      area.text ? el('p', {}, area.text) : null,
      el('p', {}, area.seenInWords),
      area.missing.length
        ? el('div', {}, el('p', {}, el('b', {}, 'Nobody has seen yet'), ', of what this area looks at:'),
          el('ul', {}, area.missing.map((one) => el('li', {}, `${one.sort}: ${one.which}`))))
        : empty('Something was seen of all that this area looks at.'),
      area.evidence.length
        ? el('details', {}, el('summary', {}, 'What was seen'), table(`Evidence: ${area.title}`, ['From', 'Seen by', 'Grade', 'What was seen'], area.evidence.map((line) => [
          line.from, line.seenBy ? name(line.seenBy) : '–', line.grade || '–', el('span', { class: 'wm-prose' }, line.text)])))
        : null,
      judged(el, name, area.judged))));
    node.append(section('How much was seen of everything', coverage(page.coverage)));
    if (page.meeting) {
      node.append(section('The judgement meeting', facts([['Quality assurance', page.meeting.qualityManager
        ? name(page.meeting.qualityManager) : `Nobody attended: ${page.meeting.qualityAbsentReason}`]])));
    }
    if (page.feedback) {
      node.append(section('The feedback given', facts([
        ['When', moment(page.feedback.at)],
        ['Who was there', page.feedback.present.map((person) => `${person.name}, ${person.role}`).join('; ')],
      ]), el('p', { class: 'wm-prose' }, page.feedback.said)));
    }
  },
};
