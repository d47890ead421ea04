/* What an inspection asked of the authority, what it took as the authority says, and the line of what its people were told of. */
import { day, empty, facts, form, section } from '../base/page.js';
import { lineOf } from './line-of-authority.js';

function asked(page) {
  if (!page.asked) return empty('Nothing was asked yet: what is asked is counted from the call to the head of the authority on.');
  return facts([...page.kinds.map((kind, at) => [kind, page.asked.times[at]]), ['Days of its people, as worked out from these', page.asked.days]]);
}

/** @param {any} line */
function said(line) {
  const { answer } = line;
  return facts([['Whose', line.who], ['Days of their people, as they say', answer.days], ['Of what use it was', answer.usefulness], ...(answer.words ? [['In words', answer.words]] : []), ['Said on', day(answer.on)]]);
}

export default {
  id: 'burden',
  title: 'What it asked',
  roles: ['manager', 'quality', 'dcs', 'link', 'contact', 'head'],
  async render(node, { call, el, again, api, inspection }) {
    const page = await call('GET', `${api}/burden`);
    if (page.line) node.append(section('What this inspection asked of the authority', asked(page)));
    const own = page.answers.length === 1 ? page.said.find((line) => line.answer.body === page.answers[0].value)?.answer : null;
    node.append(section('What it took', ...(page.said.length ? page.said.map(said)
      : [page.isAsked ? empty('Nobody has said yet what it took; once somebody has, that stands here.') : empty(`Nothing is asked yet: once the ${inspection.output} is published, each inspected body is asked here how many days of its people it took, and of what use it was.`)]),
      ...(page.answers.length && page.isAsked ? [el('details', page.said.length ? {} : { open: true }, el('summary', {}, page.said.length ? 'Say it anew' : 'Say what it took'), form([
        ...(page.answers.length > 1 ? [{ name: 'body', label: 'For whom do you answer?', type: 'select', required: true, options: page.answers }] : []),
        { name: 'days', label: 'How many days of your people did it take in all?', hint: page.line ? 'An estimate is enough, such as 40 or 12.5. Yours stands beside what was worked out above.' : 'An estimate is enough, such as 40 or 12.5.', type: 'text', required: true, max: 6, value: own?.days },
        { name: 'usefulness', label: 'Of what use was it to you?', type: 'radio', required: true, options: page.choices },
        { name: 'words', label: 'What else is to be said?', hint: 'Name no child. Managers and quality assurance read this.', type: 'textarea', max: 2000 },
      ], { submit: 'Record it', keep: `burden-${inspection.id}`, send: (answers) => call('POST', `${api}/burden/answer`, { ...answers, days: Number(String(answers.days).replace(',', '.')) }), done: again }))] : [])));
    if (page.line) node.append(section('What inspections ask of this authority', el('p', {}, 'Two years back and ahead, as far as the authority was told.'), ...lineOf(page.line)));
  },
};
