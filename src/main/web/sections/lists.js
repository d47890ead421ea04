/* What the authority has supplied: its uploads, what of them counts, and which children are particularly vulnerable. */
import { day, empty, facts, form, moment, section, table } from '../base/page.js';

const STATUS = { preview: 'supplied, not confirmed', confirmed: 'counts', superseded: 'superseded by a later file' };
const ANSWERS = { listed: 'listed', none: 'there are none', 'not-known': 'not known' };

function inWords(severities) {
  return severities.length ? severities.map((one) => `${one.severity}: ${one.problems}`).join('; ') : 'none';
}

function oneUpload(upload, { el, api, call, again }, mayChange) {
  const confirm = mayChange && upload.status === 'preview' ? form(
    [{ name: 'note', label: 'Anything the inspectors should know', type: 'textarea', max: 20000, hint: 'Such as what was wrong with the earlier lists. Never a name.' }],
    {
      keep: `confirm-${upload.id}`,
      submit: 'These lists count from now on',
      send: (answers) => call('POST', `${api}/lists/${upload.id}/confirmation`, answers),
      done: again,
    }) : null;
  return section(`${upload.fileName}: ${STATUS[upload.status]}`,
    facts([
      ['Received', `${moment(upload.receivedAt)}, from ${upload.receivedBy}`],
      ['Confirmed', upload.confirmedAt ? `${moment(upload.confirmedAt)}, by ${upload.confirmedBy}` : 'no'],
      ['Superseded', upload.supersededAt ? `${moment(upload.supersededAt)}; of its children only those in the sample are kept` : 'no'],
      ...(upload.givenOn ? [['Given before', `the same lists counted on ${day(upload.givenOn)} for another inspection of this authority: what came since is not in them`]] : []),
      ['Children', `${upload.children}: ${upload.open} open, ${upload.closed} closed`],
      ['Problems', inWords(upload.severities)],
      ['Note', upload.note || 'none'],
      ['Fingerprint of the file, the same for the same file', upload.sha256],
    ]),
    table(`Rows read from ${upload.fileName}`, ['Number', 'List', 'Rows'], upload.rows.map((row) => [row.number, row.title, row.rows])),
    upload.problems ? el('p', {}, el('a', { href: `${api}/lists/${upload.id}/problems.csv`, download: true }, 'The problems as a CSV file')) : null,
    confirm);
}

function better({ el, api, call, again }) {
  const status = el('p', { class: 'wm-status', role: 'status' });
  const input = el('input', { type: 'file', class: 'govuk-file-upload', id: 'wmp-better-lists', accept: '.xlsx,.xlsm,.xls,.zip' });
  input.addEventListener('change', async () => {
    if (!input.files[0]) return;
    const body = new FormData();
    body.append('file', input.files[0]);
    status.textContent = `Reading ${input.files[0].name} …`;
    try {
      await call('POST', `${api}/lists`, body);
      await again();
    } catch (problem) {
      status.replaceChildren(el('span', { class: 'wm-error', role: 'alert' }, problem.message));
    }
  });
  return section('Better lists',
    el('p', {}, 'A file supplied here is read and shown below; it counts once you confirm it. The sample stays as it was drawn, and so do the journeys of the children in it.'),
    el('label', { for: 'wmp-better-lists' }, 'An Excel workbook (.xlsx or .xls), or a ZIP with a CSV file for each list'), ' ', input, status);
}

function correct(one, options, { el, api, call, again }) {
  return el('details', {}, el('summary', {}, `Correct: ${one.title}`), form([
    { name: 'answer', label: 'What do you know?', type: 'radio', options, value: one.answer, required: true },
    { name: 'ids', label: 'Unique IDs, one a line', type: 'textarea', value: one.ids, max: 200000 },
  ], {
    keep: `group-${one.group}`,
    submit: 'Record',
    send: async (answers) => {
      try {
        return await call('POST', `${api}/lists/groups`, { groups: [{ group: one.group, ...answers }] });
      } catch (problem) {
        (problem.errors || []).forEach((error) => { error.field = error.field.replace('groups[0].', ''); });
        throw problem;
      }
    },
    done: again,
  }));
}

function groups(page, context) {
  const title = 'Particularly vulnerable children';
  if (!page.groups.length) return section(title, context.el('p', {}, 'The framework of this inspection names no particularly vulnerable groups.'));
  const shown = table('As the authority says, since no list does', ['Group', 'What is known', 'Children'],
    page.groups.map((one) => [one.title, ANSWERS[one.answer], one.answer === 'listed' ? one.marked : '']));
  if (!page.mayChange) return section(title, shown);
  return section(title, shown,
    context.el('p', {}, 'What is corrected here is kept for the record; a sample that has been drawn stays as it is.'),
    page.groups.map((one) => correct(one, page.groupAnswers.map(({ value, label }) => ({ value, label })), context)));
}

export default {
  id: 'lists',
  title: 'Lists',
  roles: ['link', 'lead', 'inspector', 'manager', 'quality'],
  async render(node, context) {
    const page = await context.call('GET', `${context.api}/lists`);
    if (page.commitment) {
      node.append(section('The seed of the draw', context.el('p', {}, 'It was sealed before any list came. Whoever notes this hash can tell later that it was not changed: ', context.el('code', { class: 'wm-hash' }, page.commitment))));
    }
    if (!page.uploads.length) {
      node.append(empty(page.link
        ? 'You have not supplied any lists yet. Your task to supply them is in Tasklist.'
        : 'The authority has not supplied its lists yet. They are asked for on the first day, after the call.'));
      return;
    }
    if (page.mayChange) node.append(better(context));
    page.uploads.forEach((upload) => node.append(oneUpload(upload, context, page.mayChange)));
    node.append(groups(page, context));
  },
};
