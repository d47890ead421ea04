/* The concerns for children in this inspection, their clock, who answered; and raising one. */
import { empty, facts, form, moment, section, table } from '../page-1.js';

export const QUESTIONS = [
  { name: 'kind', label: 'What is it?', type: 'radio', required: true, options: [
    { value: 'at-risk', label: 'A child may be at risk now' },
    { value: 'look-again', label: 'The authority should look at a case again' }] },
  { name: 'caseNumber', label: 'Case number', hint: 'The number of the case in this inspection, such as C012, never the child’s name. Leave it empty when the child is in none of its cases.', max: 40 },
  { name: 'what', label: 'What you saw, and why it concerns you', type: 'textarea', required: true, max: 10000 },
];

function one(el, name, concern) {
  const clock = concern.open && concern.due
    ? el('span', {}, concern.late ? el('b', { class: 'wm-error' }, 'Overdue since ') : 'by ', moment(concern.due)) : '–';
  return section(`Concern ${concern.number}: ${concern.kind}`,
    facts([
      ['State', concern.state],
      ['Limit for the authority', clock],
      ['Case', concern.caseNumber || 'not one of the inspection’s cases'],
      ['Raised', concern.raisedBy ? `${moment(concern.raisedAt)}, ${name(concern.raisedBy)}` : moment(concern.raisedAt)],
      ['Acknowledged', concern.acknowledgedBy ? `${moment(concern.acknowledgedAt)}, ${concern.acknowledgedBy}` : '–'],
    ]),
    el('p', { class: 'wm-prose' }, concern.what),
    concern.answers.length
      ? table('Answers', ['By', 'When', 'Answer', 'The lead’s check'], concern.answers.map((answer) => [
        answer.givenBy, moment(answer.givenAt), el('span', { class: 'wm-prose' }, answer.text),
        answer.checked ? [answer.checked, answer.note ? `: ${answer.note}` : ''].join('') : 'not yet checked']))
      : empty('The authority has not answered yet.'),
    concern.escalations.length
      ? table('Managers were told', ['What', 'When'], concern.escalations.map((escalation) => [escalation.what, moment(escalation.at)])) : null);
}

export default {
  id: 'concerns',
  title: 'Concerns',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs'],
  async render(node, { inspection, call, el, api, again }) {
    const page = await call('GET', `${api}/concerns`);
    const name = (user) => inspection.people[user] || user;
    if (page.mayRaise) {
      node.append(section('Raise a concern',
        el('p', {}, 'Use this the moment you see it. The authority is told at once.'),
        form(QUESTIONS, { submit: 'Raise the concern', warning: true, send: (typed) => call('POST', `${api}/concerns`, typed), done: again })));
    }
    if (!page.concerns.length) {
      node.append(empty(inspection.roles.includes('link') || inspection.roles.includes('dcs')
        ? 'No concern has been referred to you in this inspection.' : 'Nobody has raised a concern in this inspection.'));
    }
    node.append(...page.concerns.map((concern) => one(el, name, concern)));
  },
};
