/* The frameworks and where each is in its life. Administrators upload versions here; an inspection manager switches one on, or withdraws one: looked at first, then done. */
import { API, call, cannot, day, el, empty, form, moment, section, typedHere, whoAmI } from '../base/page.js';
import { wayBack } from '../base/focus.js';
import { count } from '../base/words.js';
import { sheet } from '../sections/csv.js';
import { upload, versions } from './framework-versions.js';

const FRAMEWORKS = `${API}/frameworks`;
const main = document.getElementById('main');

function list(frameworks) {
  return sheet('All frameworks, and where they are in their lives today', ['Framework', 'Where it is'], frameworks.map((one) => [
    one.standing.public ? el('a', { href: `/frameworks/${one.id}` }, one.title) : one.title, one.standing.words]));
}

const lines = (caption, all, last) => sheet(caption, ['Inspection', 'Begins on', last[0]], all.map((one) => [`${one.authority}, ${one.reference}`, day(one.firstDay), last[1](one)]));

/** What would follow, and the form that does it. */
function confirmation(id, seen, show) {
  if (seen.refused) return [el('p', { class: 'wm-note' }, seen.refused)];
  return [
    el('p', {}, `${seen.title}: ${seen.standing.words}. From today on no inspection would begin under it.`),
    seen.planned.length
      ? lines('Planned: these go back to what is to be planned', seen.planned, ['Who is told by letter', (one) => one.told.join(', ') || 'nobody: it has no team yet'])
      : empty('Nothing is planned under it. What is planned, and whose authority was not called yet, would have to be planned again.'),
    seen.goOn.length
      ? lines('Begun: these go on, under the text that they began under', seen.goOn, ['Where it is', (one) => one.status])
      : empty('No inspection is under way under it. One that has begun goes on, because its authority was told.'),
    form([
      { name: 'reason', label: 'Why is it withdrawn?', hint: 'The teams are told this, and it stands in the trail of each inspection.', type: 'textarea', required: true, max: 1000 },
      ...(seen.predecessors.length ? [{ name: 'predecessor', label: 'Which framework has its place back?', type: 'select', options: [{ value: '', label: 'None' }, ...seen.predecessors.map((one) => ({ value: one.id, label: `${one.title} (${one.standing.words})` }))] }] : []),
    ], {
      submit: 'Withdraw this framework', warning: true, keep: `withdraw-${id}`,
      send: (answers) => call('POST', `${FRAMEWORKS}/${encodeURIComponent(id)}/withdrawal`, { ...answers, version: seen.version }),
      done: (done) => show(`${seen.title} is withdrawn. ${count(done.returned, 'inspection')} went back to what is to be planned.`),
    }),
  ];
}

function withdrawal(frameworks, show) {
  const preview = el('div', { 'aria-live': 'polite' });
  const possible = frameworks.filter((one) => one.standing.state !== 'WITHDRAWN');
  if (!possible.length) return [empty('Every framework is withdrawn. One that comes to Waymark as a file can be withdrawn here, when it has to be.')];
  return [
    el('p', {}, 'What is planned under a framework goes back to what is to be planned, and its teams are told by letter. What has begun goes on. You see first what would follow.'),
    form([{ name: 'framework', label: 'Framework', type: 'select', required: true, options: possible.map((one) => ({ value: one.id, label: one.title })) }], {
      submit: 'Look at what would follow', keep: false, stays: true, done: null, said: () => 'It stands below.',
      send: async (answers) => {
        const seen = await call('GET', `${FRAMEWORKS}/${encodeURIComponent(answers.framework)}/withdrawal`);
        preview.replaceChildren(...confirmation(answers.framework, seen, show));
      },
    }),
    preview,
  ];
}

/** What was said of frameworks in consultation, one after the other: read, then answered. */
function comments(open, frameworks, show) {
  if (!open.length) return [empty('No comment waits to be read or answered. Comments on a framework in consultation come in here.')];
  const titles = Object.fromEntries(frameworks.map((one) => [one.id, one.title]));
  const of = (one) => `${FRAMEWORKS}/comments/${one.id}`;
  return open.map((one) => el('article', { class: 'wmp-comment' },
    el('h3', {}, `${titles[one.framework] || 'A framework'}: ${one.section}`),
    el('p', { class: 'wm-hint' }, `${one.from}${one.name ? `, ${one.name}` : ''}, ${moment(one.writtenAt)}`),
    el('p', { class: 'wmp-as-typed' }, one.text),
    !one.read
      ? form([{ name: 'shown', label: 'Is it shown to the public?', hint: 'One that is not shown is not kept.', type: 'radio', required: true, options: [{ value: 'true', label: 'Show it' }, { value: 'false', label: 'Do not show it' }] }], {
        submit: 'Record it', keep: false, send: (answers) => call('POST', `${of(one)}/reading`, { shown: answers.shown === 'true' }), done: () => show('The comment is read.') })
      : form([
        { name: 'accepted', label: 'Does the framework follow it?', type: 'radio', required: true, options: [{ value: 'true', label: 'Accepted' }, { value: 'false', label: 'Not accepted' }] },
        { name: 'because', label: 'Why?', hint: 'This is published beside the comment.', type: 'textarea', required: true, max: 2000 },
      ], { submit: 'Publish the answer', keep: `answer-${one.id}`, send: (answers) => call('POST', `${of(one)}/answer`, { ...answers, accepted: answers.accepted === 'true' }), done: () => show('The answer is published.') })));
}

/** @param {any} me @param {string} [said] */
async function show(me, said) {
  const frameworks = await call('GET', FRAMEWORKS);
  const overlaps = await call('GET', `${FRAMEWORKS}/overlaps`);
  const manages = me.groups.includes('managers');
  const administers = me.groups.includes('camunda-admin');
  const open = manages ? await call('GET', `${FRAMEWORKS}/comments`) : [];
  const authorities = administers ? await call('GET', `${FRAMEWORKS}/versions/authorities`) : [];
  const again = (/** @type {string} */ words) => show(me, words);
  const uploaded = await versions({ manages, administers, authorities }, again);
  const back = wayBack(main);
  main.replaceChildren(
    el('h1', {}, 'Frameworks'),
    ...(said ? [el('p', { class: 'wm-note', role: 'status' }, said)] : []),
    section('Where they are', list(frameworks), ...overlaps.map((/** @type {string} */ words) => el('p', { class: 'wm-warning' }, words))),
    ...(administers ? [section('Upload a version', ...upload(frameworks, again))] : []),
    uploaded,
    ...(manages ? [section('Comments on frameworks in consultation', ...comments(open, frameworks, again))] : []),
    ...(manages ? [section('Withdraw a framework', ...withdrawal(frameworks, again))] : []));
  back();
}

async function begin() {
  const me = await whoAmI();
  await typedHere(null, 'frameworks');
  await show(me);
}

begin().catch((problem) => cannot(main, problem));
