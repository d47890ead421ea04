/* What is kept of inspections, and for how long: what is due, holds, erasures and their certificates, subject access. For managers, and in part for administrators. */
import { wayBack } from '../base/focus.js';
import { API, call, cannot, day, el, empty, facts, form, moment, section, typedHere, whoAmI } from '../base/page.js';
import { sheet } from '../sections/csv.js';

const RETENTION = `${API}/retention`;
const LOOK_AGAIN = 3000;

const main = document.getElementById('main');
const due = el('div', {});
const erasures = el('div', {});
const holds = el('div', {});
const requests = el('div', {});
const made = el('div', {});

function counts(kind) {
  const each = Object.entries(kind.counts);
  return each.length ? each.map(([what, number]) => `${what}: ${number}`).join('; ') : 'none are left';
}

function dueTable(one, byItself) {
  return section(`${one.reference}, ${one.authority}`,
    facts([['Over since', day(one.overOn)], ...(one.stopped ? [['Nothing of it is erased now', one.stopped]] : [])]),
    sheet(`Due of ${one.reference}, ${one.authority}`, ['Records', 'How many', 'Kept for', 'Due since', ...(byItself ? ['Erased by itself from'] : []), 'Rule'],
      one.kinds.map((kind) => [kind.title, counts(kind), kind.months === 1 ? '1 month' : `${kind.months} months`, day(kind.dueOn),
        ...(byItself ? [day(kind.erasesOn)] : []), kind.from])));
}

function nothingDue(page) {
  return empty(page.next
    ? `Nothing is due. The next is of ${page.next.reference}, on ${day(page.next.on)}: ${page.next.records.toLowerCase()}.`
    : 'Nothing is due, and nothing will be: no inspection is over whose records are kept for a time only.');
}

function eraseForm(page) {
  const free = page.due.filter((one) => !one.stopped);
  if (!page.manages || !free.length) return null;
  return section('Erase what is due',
    el('p', {}, 'What is listed above of the inspections that you choose is erased, in portions; it cannot be brought back, and is gone from Waymark, not from backups. A certificate stays.'),
    form([{ name: 'inspections', label: 'Inspections', type: 'checkboxes', required: true, options: free.map((one) => ({ value: one.id, label: `${one.reference}, ${one.authority}` })) }], {
      submit: 'Erase what is due of these', warning: true, keep: false,
      send: (answers) => call('POST', `${RETENTION}/erasures`, { inspections: answers.inspections || [] }),
      done: () => again(fillDue, fillErasures),
    }));
}

/** What has changed is shown anew; what somebody types elsewhere on the page stays. */
async function again(...parts) {
  const page = await call('GET', RETENTION);
  parts.forEach((part) => part(page));
}

function fillDue(page) {
  due.replaceChildren(...(page.due.length ? page.due.map((one) => dueTable(one, page.erasesByItself)) : [nothingDue(page)]));
  if (page.notCounted) due.append(el('p', {}, `Something is due of ${page.notCounted} more inspections. They are shown once these are erased.`));
  const erase = eraseForm(page);
  if (erase) due.append(erase);
}

function state(one) {
  if (one.finishedAt) {
    return [`finished ${moment(one.finishedAt)}. `, el('a', { href: `${RETENTION}/erasures/${one.id}/certificate.html`, download: true }, `Certificate of ${moment(one.begunAt)}`)];
  }
  const bar = el('progress', { max: Math.max(one.items, 1), value: one.done, 'aria-label': 'How far the erasure has come' });
  return [bar, ` ${one.done} of ${one.items} kinds of records done`, one.problems.length ? `; tried again: ${one.problems.join(' ')}` : ''];
}

function fillErasures(page) {
  erasures.replaceChildren(page.erasures.length
    ? sheet('Erasures, the latest first', ['Begun', 'By', 'Erased', 'How far'], page.erasures.map((one) => [moment(one.begunAt), one.by, one.erased || 'nothing yet', state(one)]))
    : empty('Nothing was ever erased. Each erasure leaves a certificate here.'));
  if (page.erasures.some((one) => !one.finishedAt)) setTimeout(() => watch().catch(() => {}), LOOK_AGAIN);
}

async function watch() {
  const page = await call('GET', RETENTION);
  const running = page.erasures.some((one) => !one.finishedAt);
  fillErasures(page);
  if (!running) fillDue(page);
}

function liftForm(hold) {
  return el('details', {}, el('summary', {}, `Lift the hold on ${hold.reference}`), form(
    [{ name: 'reason', label: 'Why, and who decided so', type: 'textarea', required: true, max: 1000 }],
    { keep: `lift-${hold.id}`, submit: 'Lift this hold', warning: true, send: (answers) => call('POST', `${RETENTION}/holds/${hold.id}/lifting`, answers), done: () => again(fillHolds, fillDue) }));
}

function placeForm(page) {
  return section('Place a legal hold', form([
    { name: 'inspection', label: 'Inspection', type: 'select', required: true, options: page.inspections },
    { name: 'reason', label: 'Why nothing of it may be erased, and who asked for that', type: 'textarea', required: true, max: 1000, hint: 'Never a child’s name.' },
  ], { submit: 'Place the hold', send: (answers) => call('POST', `${RETENTION}/holds`, answers), done: () => again(fillHolds, fillDue) }));
}

function fillHolds(page) {
  const rows = page.holds.map((one) => [one.reference, ...(page.manages ? [one.reason] : []), `${moment(one.placedAt)}, ${one.placedBy}`,
    one.liftedAt ? `${moment(one.liftedAt)}, ${one.liftedBy}${one.liftedBecause ? `: ${one.liftedBecause}` : ''}` : 'stands']);
  holds.replaceChildren(rows.length
    ? sheet('Legal holds, those that stand first', ['Inspection', ...(page.manages ? ['Why'] : []), 'Placed', 'Lifted'], rows)
    : empty('No hold was ever placed. While one stands on an inspection, nothing of it is erased.'));
  if (page.manages) holds.append(...page.holds.filter((one) => !one.liftedAt).map(liftForm), placeForm(page));
}

/** The file is asked for by a POST, so that the child's identifier stands in no address; a link then gives it to the browser. */
async function fetchExport(answers) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
  const headers = { 'Content-Type': 'application/json', Accept: 'application/zip, application/problem+json' };
  if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
  const response = await fetch(`${RETENTION}/subject-access`, { method: 'POST', headers, credentials: 'same-origin', body: JSON.stringify(answers) });
  if (response.ok) return response.blob();
  const problem = await response.json().catch(() => ({}));
  throw Object.assign(new Error(problem.detail || 'Something went wrong. Nothing was given out. Try again in a moment.'), { status: response.status, errors: problem.errors || [] });
}

function give(file) {
  const address = URL.createObjectURL(file);
  const link = el('a', { href: address, download: 'subject-access.zip' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LOOK_AGAIN);
}

function fillRequests(page) {
  if (!page.manages) return;
  requests.replaceChildren(section('All that is held on one child',
    el('p', {}, 'For a subject access request. You get a ZIP file with a page to read and the same as JSON. Read it, and take out what may not be given, before you hand anything over. That you asked is recorded.'),
    page.authorities.length ? form([
      { name: 'authority', label: 'Authority', type: 'select', required: true, options: page.authorities },
      { name: 'identifier', label: 'Identifier by which the authority knows the child', type: 'text', required: true, max: 200, kept: false, hint: 'As in its lists. It is not kept.' },
      { name: 'reason', label: 'Why, with the number of the request', type: 'textarea', required: true, max: 1000, hint: 'Never a child’s name.' },
    ], { submit: 'Get all that is held', send: fetchExport, done: (file) => { give(file); return again(fillMade); } })
      : empty('There is no inspection, so that nothing is held on any child.'),
    made));
  fillMade(page);
}

function fillMade(page) {
  made.replaceChildren(page.subjectAccess.length
    ? sheet('Given out, the latest first', ['When', 'By', 'Authority', 'Why', 'Inspections'], page.subjectAccess.map((one) => [moment(one.at), one.by, one.authority, one.reason, one.inspections]))
    : empty('Nothing was ever asked for. Whenever somebody gets all that is held on one child, it stands here who did, and why.'));
}

function rules(page) {
  return sheet('For how long records are kept, from the day on which an inspection is over', ['Records', 'Kept for', 'Framework', 'Why'],
    page.rules.map((one) => [one.records, one.months ? (one.months === 1 ? '1 month' : `${one.months} months`) : 'good', one.framework, one.from]));
}

async function show() {
  const back = wayBack(main);
  await typedHere(null, 'retention');
  const page = await call('GET', RETENTION);
  main.replaceChildren(
    el('h1', {}, 'What is kept, and for how long'),
    el('p', {}, page.erasesByItself
      ? `Records whose time is over are listed here for ${page.noticeDays} days; then Waymark erases them by itself. Place a legal hold where that must not happen.`
      : 'Records whose time is over are listed here. Waymark erases nothing by itself: inspection managers do.'),
    section('Due', due),
    section('Erasures', erasures),
    section('Legal holds', holds),
    requests,
    section('Periods', rules(page)));
  fillDue(page);
  fillErasures(page);
  fillHolds(page);
  fillRequests(page);
  back();
}

whoAmI().then(show).catch((problem) => cannot(main, problem));
