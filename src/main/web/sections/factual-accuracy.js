/* What the authority said of the draft's facts, and the answers: a table for both sides, each as far as it is theirs. */
import { empty, form, moment, section, table } from '../base/page.js';

function file(el, address) {
  return address ? el('a', { href: address, download: true }, 'file') : '–';
}

function answer(el, comment) {
  if (!comment.answer) return '–';
  return el('span', { class: 'wm-prose' }, [comment.answer, comment.changedText, comment.reason].filter(Boolean).join('. '));
}

function state(page) {
  if (page.saved) return `Saved so far, not submitted: by ${page.by}, ${moment(page.at)}.`;
  if (page.came) return `How they came: ${page.came}${page.by ? `, by ${page.by}` : ''}, ${moment(page.at)}.`;
  return 'The authority has not commented yet.';
}

/** How each other inspected body stands that was asked. */
function others(page) {
  return page.bodies.length ? table('The other bodies that check the facts', ['Which', 'How its comments came', 'By', 'When'],
    page.bodies.map((one) => [one.organisation, one.came || 'not yet', one.by || '–', one.at ? moment(one.at) : '–'])) : null;
}

function comments(el, page) {
  if (!page.comments.length) {
    return empty(page.came || page.bodies.some((one) => one.came) ? 'There is no comment: the authority says that the facts are right, or its time for comments passed without any.' : 'There is no comment yet: they are written in the task “Comment on factual accuracy”.');
  }
  return table('Comments and answers', ['Number', 'Where', 'What is not right', 'What would be right', 'What shows it', 'File', 'Answer', 'Answered'],
    page.comments.map((one) => [one.number, one.where, one.whatIsWrong, one.whatIsRight, one.evidence, file(el, one.file), answer(el, one),
      one.answeredBy ? `${one.answeredBy}, ${moment(one.answeredAt)}` : '–']));
}

/** Only the director submits, or who was named to do it in the place of the head of the authority. */
function submission(el, call, api, again, page) {
  const { head, cannotSubmit, named, mayName, mayPutBack } = page.submission;
  const status = el('p', { class: 'wm-status', role: 'status' });
  const putBack = async () => {
    try {
      await call('POST', `${api}/factual-accuracy/put-back`);
      status.textContent = 'The task is back in your list. Claim it there: what was saved is in it.';
    } catch (problem) {
      status.replaceChildren(el('span', { class: 'wm-error' }, problem.message));
    }
  };
  return section('Who submits the comments',
    el('p', {}, cannotSubmit || `The ${head} submits them, or somebody of their office who was named to. All of the office may read, write and save.`),
    named.length ? table('Deputies named', ['Deputy', 'Named by', 'When', 'Why'], named.map((one) => [one.who || 'nobody any more', one.by, moment(one.at), one.reason]))
      : empty(`No deputy was named. The ${head} names one here, who may then submit the comments in their place.`),
    mayPutBack ? el('div', {}, el('p', {}, 'Somebody of your office has the task and you want to submit? Put it back; everything they saved stays in it.'),
      el('button', { type: 'button', class: 'wm-button', click: putBack }, 'Put the task back'), status) : null,
    mayName ? el('details', {}, el('summary', {}, 'Name a deputy'), mayName.length || named.length ? form([
      { name: 'user', label: `Who submits in the place of the ${head}?`, type: 'select', options: mayName, hint: 'Choose nobody to take a naming back.' },
      { name: 'reason', label: 'Why', type: 'textarea', rows: 2, required: true, max: 2000 },
    ], { submit: 'Name the deputy', send: (answers) => call('POST', `${api}/factual-accuracy/deputy`, answers), done: again })
      : empty('Nobody has an account of the office of the head. An administrator can make one.')) : null);
}

function judgedAnew(el, judged) {
  if (!judged) return null;
  return section('The judgement was reopened', el('p', {}, judged.says), judged.grades.length
    ? table('Provisional grades that are not what the draft says', ['Judgement', 'In the draft', 'Now'], judged.grades.map((one) => [one.title, one.was, one.now]))
    : el('p', {}, 'No judgement is another than in the draft; what the team found was set out anew.'));
}

export default {
  id: 'factual-accuracy',
  title: 'Factual accuracy',
  roles: ['lead', 'quality', 'manager', 'dcs', 'head'],
  async render(node, { call, el, api, again }) {
    const page = await call('GET', `${api}/factual-accuracy`);
    node.append(
      ...[judgedAnew(el, page.judgedAnew)].filter(Boolean),
      section('Comments on the draft', page.ofAuthority ? el('p', {}, state(page)) : null, others(page), comments(el, page),
        page.came && !page.answered ? el('p', {}, 'The answers come with the final text.') : null),
      ...(page.ofAuthority ? [submission(el, call, api, again, page)] : []),
      section('Files attached', page.attachments.length
        ? el('ul', {}, page.attachments.map((one) => el('li', {}, el('a', { href: one.href, download: true }, one.label)))) : empty('No file is attached. Files that show what is right are attached in the task “Comment on factual accuracy”.')),
      section('What was sent', page.documents.length
        ? el('ul', {}, page.documents.map((one) => el('li', {}, `${one.title}: `,
          el('a', { href: one.page, target: '_blank', rel: 'noopener' }, 'as a page, in a new tab'), ', ', el('a', { href: one.pdf, download: true }, 'as PDF'))))
        : empty('Nothing has been sent yet. The draft stands here once it has passed quality assurance and gone to the authority, and the final text after it.')));
  },
};
