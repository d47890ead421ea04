/* Everything the authority was asked for, and other bodies by the inspectors: when it is due, what came, and asking for more. */
import { newId } from '../base/api.js';
import { day, empty, form, moment, section, table } from '../base/page.js';
import { limit } from '../base/words.js';

const NO_DAY = 'no day is set';

function answers(el, name, request) {
  if (!request.answers.length) return request.closed ? `Closed without an answer${request.closedReason ? `: ${request.closedReason}` : ''}` : 'Not answered yet';
  return request.answers.map((answer) => el('div', {},
    el('p', { class: 'wm-prose' }, answer.notHeldBecause ? `Not held: ${answer.notHeldBecause}` : answer.text),
    answer.whereToRead ? el('p', {}, `To be found: ${answer.whereToRead}`) : null,
    el('p', { class: 'wm-hint' }, `${name(answer.answeredBy)}, ${moment(answer.answeredAt)}`),
    answer.sentBackAt ? el('p', {}, `Sent back by ${name(answer.sentBackBy)}: ${answer.sentBackBecause}`) : null));
}

function sendBack(el, call, api, again, request, proposedDays) {
  return el('details', {}, el('summary', {}, `Send request ${request.number} back`), form([
    { name: 'reason', label: 'What is still missing?', type: 'textarea', required: true, max: 2000, hint: 'Whoever answered reads it. It can be sent back once.' },
    { name: 'workingDays', label: 'Within how many working days?', type: 'number', required: true, value: proposedDays, least: 0, most: 20 },
  ], { keep: `back-${request.number}`, submit: 'Send it back', send: (typed) => call('POST', `${api}/requests/${request.number}/sending-back`, typed), done: again }));
}

export default {
  id: 'requests',
  title: 'Requests',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'contact', 'head'],
  async render(node, { inspection, call, el, api, again }) {
    const page = await call('GET', `${api}/requests`);
    const submissionId = newId();
    const name = (user) => inspection.people[user] || user;
    if (page.ofAuthority) {
      node.append(section('Asked of every authority', page.standing.length
        ? table('What the framework asks for', ['What', 'Asked', 'Due', 'Done', 'By whom'], page.standing.map((one) => [
          one.what, moment(one.asked), one.due ? limit(one.due) : NO_DAY, one.done ? moment(one.done) : 'not yet', one.doneBy ? name(one.doneBy) : '–']))
        : empty('Nothing has been asked for yet, because the time on site has not begun.')));
    }
    if (page.held) {
      node.append(section('What the authority holds', page.held.documents.length
        ? table('Audits, performance information and other evidence', ['What', 'Kind', 'Where it can be read'], page.held.documents.map((one) => [one.title, one.kind, one.where]))
        : el('p', {}, `Nothing more: ${page.held.nothingBecause}`)));
    }
    node.append(section('Asked by the inspectors', page.requests.length
      ? table('Requests', ['No.', ...(inspection.joint ? ['Of whom'] : []), 'What', 'Asked', 'Due', 'Answer'], page.requests.map((request) => [
        String(request.number),
        ...(inspection.joint ? [request.of || inspection.authority] : []),
        el('span', { class: 'wm-prose' }, request.kind ? el('b', {}, `${request.kind}: `) : null, request.text),
        `${name(request.askedBy)}, ${moment(request.askedAt)}`,
        request.open ? (request.due ? day(request.due) : 'while the inspection is paused, no day is set') : request.closed ? 'closed' : 'answered',
        answers(el, name, request)]))
      : empty('The inspectors have asked for nothing more so far. What an inspector asks for on any day stands here, with the answer.'),
    page.requests.filter((request) => request.mayBeSentBack).map((request) => sendBack(el, call, api, again, request, page.proposedDays))));
    if (page.mayAsk) {
      node.append(section(page.bodies.length ? 'Ask for something' : 'Ask the authority for something', form([
        ...(page.bodies.length ? [{ name: 'of', label: 'Of whom?', type: 'select', required: true, options: page.bodies, hint: 'A body is listed once its head was told.' }] : []),
        { name: 'kind', label: 'Kind', type: 'select', options: page.kinds, hint: 'Leave it open for something else.' },
        { name: 'text', label: 'What do you ask for?', type: 'textarea', required: true, max: 5000, hint: 'Without a child’s name: give the number of the case, such as C005. The authority is shown the child’s unique ID beside it.' },
        { name: 'workingDays', label: 'Within how many working days?', type: 'number', required: true, value: page.proposedDays, least: 0, most: 20, hint: '0 is today.' },
      ], { submit: 'Ask', send: (typed) => call('POST', `${api}/requests`, { ...typed, submissionId }), done: again })));
    }
  },
};
