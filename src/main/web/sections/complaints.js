/* Complaints about the inspection, for those who handle them. */
import { newId } from '../base/api.js';
import { day, empty, facts, form, moment, section } from '../base/page.js';

const WHY = { name: 'reason', label: 'Why?', type: 'textarea', required: true, max: 2000 };

function stages(one) {
  return facts([
    ['From', one.from],
    ['Received', `${day(one.receivedOn)}, recorded by ${one.recordedBy}`],
    ['Acknowledged', one.acknowledgedOn ? `${day(one.acknowledgedOn)}, by ${one.acknowledgedBy}` : 'not yet: the task waits in Tasklist'],
    ['Publication', one.holdsPublication ? 'is held because of it' : 'does not wait for it'],
    ['Decided', one.effectBy ? `by ${one.effectBy}: ${one.effectReason}` : 'not yet'],
    ...(one.releasedBy ? [['Released', `by ${one.releasedBy}, ${moment(one.releasedAt)}: ${one.releasedBecause}`]] : []),
    ['Answered', one.answeredOn ? `${day(one.answeredOn)}, by ${one.answeredBy}` : 'not yet'],
  ]);
}

function complaint(one, { api, call, el, again }) {
  const act = one.holdsPublication ? 'release' : 'hold';
  return section(`Complaint ${one.number}`, stages(one),
    el('h3', {}, 'What it says'), el('p', { class: 'wm-prose' }, one.what),
    one.answer ? el('h3', {}, 'The answer') : null, one.answer ? el('p', { class: 'wm-prose' }, one.answer) : null,
    one.acknowledgedOn ? el('details', {}, el('summary', {}, one.holdsPublication ? 'Let publication go' : 'Hold publication because of it'),
      form([WHY], { keep: `complaint-${one.number}`, submit: one.holdsPublication ? 'Let it go' : 'Hold publication', warning: !one.holdsPublication,
        send: (answers) => call('POST', `${api}/complaints/${one.number}/${act}`, answers), done: again })) : null);
}

export default {
  id: 'complaints',
  title: 'Complaints',
  roles: ['manager'],
  async render(node, context) {
    const { api, call, again, inspection } = context;
    const page = await call('GET', `${api}/complaints`);
    const submissionId = newId();
    if (page.complaints.length === 0) node.append(empty('Nobody has complained about this inspection. A complaint that is recorded below stands here with its answer.'));
    node.append(...page.complaints.map((one) => complaint(one, context)), section('Record a complaint',
      empty('It becomes a task of the managers: acknowledged first, then answered. It can be recorded at any time, also when the inspection has closed.'), form([
        { name: 'from', label: 'Who complains', type: 'select', options: page.from, required: true },
        { name: 'on', label: 'Received on', type: 'date', value: inspection.today, required: true },
        { name: 'what', label: 'What it says', type: 'textarea', rows: 8, required: true, max: 20000, hint: 'Without the name of a child.' },
      ], { submit: 'Record it', send: (answers) => call('POST', `${api}/complaints`, { ...answers, submissionId }), done: again })));
  },
};
