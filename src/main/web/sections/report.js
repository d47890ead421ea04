/* The report while it is written, checked, sent and published: for those who work on it. */
import { day, empty, form, moment, section, table } from '../base/page.js';
import { decide } from '../pages/publication.js';
import { difference } from './difference.js';

function documents(el, list) {
  if (!list.length) return empty('Nothing has been sent to the authority yet. The draft goes to them when it has passed quality assurance.');
  return el('ul', {}, list.map((one) => el('li', {}, `${one.title}: `,
    el('a', { href: one.page, target: '_blank', rel: 'noopener' }, 'as a page, in a new tab'), ', ', el('a', { href: one.pdf, download: true }, 'as PDF'))));
}

function missing(el, report) {
  if (!report.missing.length) return empty('Nothing is missing. Every heading has its text, every judgement its findings. No reference to a child and no number that may show one was found, nor two words that look like a name.');
  return el('ul', {}, report.missing.map((one) => el('li', {}, el('b', {}, one.title),
    one.paragraph ? `, paragraph ${one.paragraph} of this section` : '', `: ${one.what}`)));
}

function changes(el, changed) {
  return changed.map((one) => el('div', {}, el('h3', {}, one.title), el('p', {}, one.pieces.length ? difference(one.pieces) : 'Unchanged.')));
}

function versions(el, call, api, list, output) {
  if (!list.length) return empty(`No version is kept yet: the ${output} has not been handed on for quality assurance.`);
  const place = el('div', { 'aria-live': 'polite' });
  const options = list.map((one) => ({ value: String(one.number), label: `Version ${one.number}, ${moment(one.at)}` }));
  return el('div', {},
    table('Versions', ['Version', 'When', 'By', 'What'], list.map((one) => [one.number, moment(one.at), one.by, one.occasion])),
    list.length < 2 ? null : form([
      { name: 'from', label: 'What changed from', type: 'select', options, required: true, value: String(list.length - 1) },
      { name: 'to', label: 'to', type: 'select', options, required: true, value: String(list.length) },
    ], {
      keep: false, stays: true,
      submit: 'Compare',
      send: async ({ from, to }) => place.replaceChildren(...changes(el, await call('GET', `${api}/report/changes?from=${from || 0}&to=${to || 0}`))),
    }),
    place);
}

/** What the leads of other inspectorates said of the final text; nothing where one inspects alone. */
function signedParts(el, parts, output) {
  if (!parts.length) return null;
  return section('Signed off by part', table(`What the other inspectorates said of the final ${output}`, ['Inspectorate', 'By', 'When', 'What it sees otherwise', 'How that was settled'],
    parts.map((one) => [one.inspectorate, one.by, moment(one.at), one.differs ? el('span', { class: 'wm-prose' }, one.differs) : 'nothing', one.settled ? el('span', { class: 'wm-prose' }, one.settled) : '–'])));
}

function published(el, call, api, inspection, again, one) {
  if (!one) return empty(`The ${inspection.output} is not published. An inspection manager publishes it once the final ${inspection.output} has gone to the authority.`);
  const manager = inspection.roles.includes('manager');
  return el('div', {},
    el('p', {}, el('a', { href: one.page, target: '_blank', rel: 'noopener' }, `The published ${inspection.output}, in a new tab`)),
    one.withdrawnBecause ? el('p', { class: 'wm-warning' }, `It was withdrawn: ${one.withdrawnBecause}`) : null,
    table('Published versions', ['Version', 'Published', 'What changed'], one.versions.map((line) => [
      line.number, day(line.publishedOn), line.whatChanged || 'first published'])),
    manager && !one.withdrawnBecause ? el('div', {}, correct(el, call, api, again, one), withdraw(el, call, api, again, inspection.output)) : null);
}

function correct(el, call, api, again, one) {
  const options = one.paragraphs.map((line) => ({ value: String(line.number), label: `${line.number}. ${line.text.slice(0, 80)}` }));
  return el('details', {}, el('summary', {}, 'Correct a paragraph'),
    el('p', {}, 'A correction is a new version. It says what changed, and the version before can still be read.'),
    form([
      { name: 'paragraph', label: 'Paragraph', type: 'select', options, required: true },
      { name: 'text', label: 'The text as it reads now', type: 'textarea', rows: 5, required: true, max: 20000 },
      { name: 'whatChanged', label: 'What changed, and why', hint: 'The public reads this.', type: 'textarea', rows: 2, required: true, max: 2000 },
    ], {
      submit: 'Publish the correction',
      send: (answers) => call('POST', `${api}/report/corrections`, { ...answers, paragraph: answers.paragraph ? Number(answers.paragraph) : null }),
      done: again,
    }));
}

function withdraw(el, call, api, again, output) {
  return el('details', {}, el('summary', {}, `Withdraw the ${output}`),
    el('p', {}, 'Its address then says that it was withdrawn, and why. This cannot be taken back.'),
    form([{ name: 'reason', label: 'Why is it withdrawn?', hint: 'The public reads this.', type: 'textarea', rows: 3, required: true, max: 2000 }], {
      submit: `Withdraw the ${output}`, warning: true, send: (answers) => call('POST', `${api}/report/withdrawal`, answers), done: again,
    }));
}

export default {
  id: 'report',
  title: 'Report',
  titleFor: (inspection) => inspection.output.replace(/^./, (first) => first.toUpperCase()),
  roles: ['lead', 'quality', 'manager'],
  async render(node, { inspection, call, el, api, again }) {
    const report = await call('GET', `${api}/report`);
    const manager = inspection.roles.includes('manager');
    const publications = manager ? await call('GET', `${api}/publication`) : [];
    node.append(
      section('How far it is', el('p', {}, report.stage),
        report.heldBecause ? el('p', { class: 'wm-note' }, `Publication is held: ${report.heldBecause}`) : null,
        report.openConcerns ? el('p', { class: 'wm-warning' }, `Concerns about a child that are still open: ${report.openConcerns}. The ${inspection.output} is not published before they are closed.`) : null,
        ...publications.filter((line) => line.taskId).map((line) => decide(line, again))),
      section('What is missing before it can leave', missing(el, report),
        report.harmlessBecause ? el('p', {}, `Why the numbers named show no child: ${report.harmlessBecause}`) : null),
      section('How long it is', table('Words and sentences', ['Section', 'Length'], report.lengths.map((one) => [one.title, one.says]))),
      section('Versions of the text', versions(el, call, api, report.versions, inspection.output)),
      section('What was sent', documents(el, report.documents)),
      ...[signedParts(el, report.parts, inspection.output)].filter(Boolean),
      section('For the public', published(el, call, api, inspection, again, report.published)));
  },
};
