/* The concerns for children in this inspection, their clock, who answered; and raising one. */
import { empty, facts, moment, placeNamed, section, table } from '../base/page.js';
import { concernForm } from '../tasklist/concern.js';
import { limit } from '../base/words.js';

function one(el, name, concern) {
  const clock = concern.open && concern.due
    ? el('span', {}, concern.late ? el('b', { class: 'wm-error' }, 'Overdue: was due ') : null, limit(concern.due)) : concern.open ? 'nothing waits for the authority now' : 'none: it is closed';
  return section(`Concern ${concern.number}: ${concern.kind}`,
    facts([
      ['State', concern.state],
      ['Limit for the authority', clock],
      ['Case', concern.caseNumber || 'not one of the inspection’s cases'],
      ...(concern.uniqueId ? [['Child unique ID', concern.uniqueId]] : []),
      ['Raised', concern.raisedBy ? `${moment(concern.raisedAt)}, ${name(concern.raisedBy)}` : moment(concern.raisedAt)],
      ['Acknowledged', concern.acknowledgedBy ? `${moment(concern.acknowledgedAt)}, ${concern.acknowledgedBy}` : 'not yet'],
    ]),
    el('p', { class: 'wm-prose' }, concern.what),
    concern.answers.length
      ? table('Answers', ['By', 'When', 'Answer', 'The lead’s check'], concern.answers.map((answer) => [
        answer.givenBy, moment(answer.givenAt), el('span', { class: 'wm-prose' }, answer.text),
        answer.checked ? [answer.checked, answer.note ? `: ${answer.note}` : ''].join('') : 'not yet checked']))
      : empty('The authority has not answered yet. Its answer comes in its own task, and stands here as soon as it is sent.'),
    concern.escalations.length
      ? table('Managers were told', ['What', 'When'], concern.escalations.map((escalation) => [escalation.what, moment(escalation.at)])) : null);
}

export default {
  id: 'concerns',
  title: 'Concerns',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs'],
  async render(node, { inspection, call, el, api }) {
    const name = (user) => inspection.people[user] || user;
    const lines = el('div', {});
    const draw = (page) => lines.replaceChildren(...(page.concerns.length ? page.concerns.map((concern) => one(el, name, concern))
      : [empty(inspection.roles.includes('link') || inspection.roles.includes('dcs')
        ? 'No concern has been referred to you in this inspection. One that is stands here at once, with until when it is to be answered.' : 'Nobody has raised a concern in this inspection. An inspector who sees that a child may be at risk raises one from any page or task, and it stands here with its clock.')]));
    const page = await call('GET', `${api}/concerns`);
    if (page.mayRaise) {
      node.append(section('Raise a concern',
        el('p', {}, 'Use this the moment you see it. The authority is told at once.'),
        // What it says of the one that was raised stays; the list below takes it up.
        concernForm({ inspection: inspection.id, at: placeNamed(''), raised: async () => draw(await call('GET', `${api}/concerns`)) })));
    }
    draw(page);
    node.append(lines);
  },
};
