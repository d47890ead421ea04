/* What the authority said of the draft's facts, and the answers: a table for both sides, each as far as it is theirs. */
import { empty, moment, section, table } from '../page-1.js';

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

function comments(el, page) {
  if (!page.comments.length) {
    return empty(page.came || page.saved ? 'There is no comment.' : 'There is no comment yet: they are written in the task “Comment on factual accuracy”.');
  }
  return table('Comments and answers', ['Number', 'Where', 'What is not right', 'What would be right', 'What shows it', 'File', 'Answer', 'Answered'],
    page.comments.map((one) => [one.number, one.where, one.whatIsWrong, one.whatIsRight, one.evidence, file(el, one.file), answer(el, one),
      one.answeredBy ? `${one.answeredBy}, ${moment(one.answeredAt)}` : '–']));
}

export default {
  id: 'factual-accuracy',
  title: 'Factual accuracy',
  roles: ['lead', 'quality', 'manager', 'dcs'],
  async render(node, { call, el, api }) {
    const page = await call('GET', `${api}/factual-accuracy`);
    node.append(
      section('Comments on the draft', el('p', {}, state(page)), comments(el, page),
        page.came && !page.answered ? el('p', {}, 'The answers come with the final report.') : null),
      section('Files attached', page.attachments.length
        ? el('ul', {}, page.attachments.map((one) => el('li', {}, el('a', { href: one.href, download: true }, one.label)))) : empty('No file is attached.')),
      section('What was sent', page.documents.length
        ? el('ul', {}, page.documents.map((one) => el('li', {}, `${one.title}: `,
          el('a', { href: one.page, target: '_blank', rel: 'noopener' }, 'as a page'), ', ', el('a', { href: one.pdf, download: true }, 'as PDF'))))
        : empty('Nothing has been sent yet.')));
  },
};
