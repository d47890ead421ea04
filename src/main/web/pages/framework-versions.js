/* Versions of frameworks that came in while Waymark runs: uploaded and rehearsed by administrators, switched on by another person, a manager. */
import { API, call, day, el, empty, facts, form, moment, section } from '../base/page.js';
import { count } from '../base/words.js';
import { sheet } from '../sections/csv.js';
import { pictureOrWords } from '../sections/picture.js';

const FRAMEWORKS = `${API}/frameworks`;
const VERSIONS = `${FRAMEWORKS}/versions`;
const LOOK_AGAIN = 3000;

const of = (/** @type {any} */ one) => `${VERSIONS}/${one.id}`;
const named = (/** @type {any} */ one) => `${one.title}, version ${one.number}`;

/** @param {any} all @param {string} caption */
function problems(all, caption) {
  return sheet(caption, ['Line', 'Field', 'What is wrong, and what would be right'], all.map((/** @type {any} */ one) => [one.line || 'the file', one.field || 'the whole file', one.message]));
}

/** @param {any} seen */
export function differences(seen) {
  if (!seen.comparedTo) return [empty('There is nothing to compare it to: no framework of this id is in use, and it takes the place of none that is here.')];
  if (!seen.differences.length) return [el('p', {}, `Nothing in it is other than in: ${seen.comparedTo}.`)];
  return [el('p', {}, `Compared to what is in use today: ${seen.comparedTo}. Inspections that have begun keep the text that they began under.`),
    sheet(count(seen.differences.length, 'difference'), ['What', 'Matters most to', 'It was', 'It is'], seen.differences.map((/** @type {any} */ one) => [
      one.about, one.forWhom, one.was === null ? 'not there' : one.was, one.is === null ? 'not there any more' : one.is]))];
}

/** What a file says, before it is kept, and the form that keeps it. @param {File} file @param {any} seen @param {(words: string) => any} show */
function looked(file, seen, show) {
  if (seen.problems.length) {
    return [el('h3', { tabindex: '-1' }, `${file.name} cannot be used`), el('p', {}, 'Mend what is named here in the file, then look at it again.'), problems(seen.problems, count(seen.problems.length, 'thing') + ' to mend')];
  }
  return [
    el('h3', { tabindex: '-1' }, `${file.name} can be used: ${seen.title}`),
    ...(seen.doubts.length ? [problems(seen.doubts, 'To be looked at, although it can be used')] : []),
    ...differences(seen),
    form([{ name: 'note', label: 'What is new in it?', hint: 'Whoever decides on it reads this.', type: 'textarea', required: true, max: 1000 }], {
      submit: 'Upload this version', keep: `upload-${seen.hash}`,
      send: (answers) => {
        const body = new FormData();
        body.append('file', file);
        body.append('hash', seen.hash);
        body.append('note', answers.note || '');
        return call('POST', VERSIONS, body);
      },
      done: (/** @type {any} */ kept) => show(`${named(kept)}, is uploaded. Nothing is inspected under it yet: rehearse it, then another person, a manager, switches it on.`),
    }),
  ];
}

/** @param {any[]} frameworks @param {(words: string) => any} show */
export function upload(frameworks, show) {
  const seenHere = el('div', {});
  const file = el('input', { type: 'file', class: 'govuk-file-upload', id: 'framework-file', accept: '.yml,.yaml', 'aria-describedby': 'framework-file-hint' });
  const element = form([], {
    submit: 'Look at this file', keep: false, stays: true, said: () => 'What it says stands below.',
    send: async () => {
      const body = new FormData();
      if (file.files[0]) body.append('file', file.files[0]);
      const chosen = file.files[0];
      const seen = await call('POST', `${VERSIONS}/check`, body);
      seenHere.replaceChildren(...looked(chosen, seen, show));
      seenHere.querySelector('h3').focus();
    },
    done: null,
  });
  element.prepend(el('div', { class: 'govuk-form-group' }, el('label', { class: 'govuk-label', for: 'framework-file' }, 'The file of the framework'),
    el('div', { class: 'govuk-hint', id: 'framework-file-hint' }, 'You see first what is wrong with it, or what it changes. Nothing is kept until you have seen that.'), file));
  return [
    element, seenHere,
    el('details', { class: 'govuk-details' }, el('summary', { class: 'govuk-details__summary' }, 'Begin with a framework that is here'),
      el('ul', {}, ...frameworks.map((one) => el('li', {}, el('a', { href: `${FRAMEWORKS}/${one.id}/file`, download: `${one.id}.yml` }, `${one.title} (${one.standing.words})`), '; ', el('a', { href: `${FRAMEWORKS}/${one.id}/page.html` }, 'its page'))))),
  ];
}

/** In which part of its way a version is. @param {any} one */
function state(one) {
  if (one.from) return `Switched on for first days on site from ${day(one.from)} on, by ${one.switchedBy}: ${one.because}`;
  const last = one.rehearsal;
  if (last && !last.outcome) return 'Being rehearsed';
  if (one.rehearsed) return 'Rehearsed to its end. An inspection manager who did not upload it can switch it on.';
  if (!last) return 'Uploaded, and not rehearsed yet. It can be switched on once a rehearsal has come to its end.';
  return last.outcome === 'STOPPED' ? 'A rehearsal stopped. It cannot be switched on before one has come to its end.' : 'Its rehearsal was broken off. That says nothing of the file: rehearse it again.';
}

/** @param {any} last @param {string} picture */
async function rehearsal(last, picture) {
  if (!last.outcome) {
    return [el('p', { class: 'wm-note' }, el('progress', { 'aria-label': 'The rehearsal is being played' }),
      last.reached ? ` It has come to ${day(last.reached)}. It plays everything up to the published report, and that takes some minutes.` : ' It is beginning: it sets up a database of its own.')];
  }
  return [
    el('p', {}, `Rehearsed by ${last.by}, from ${moment(last.at)} to ${moment(last.endedAt)}, with ${day(last.firstDay)} as the first day on site.`),
    ...(last.says.length ? [el('details', { class: 'govuk-details', open: last.outcome === 'STOPPED' }, el('summary', { class: 'govuk-details__summary' }, 'What it says'), el('pre', { class: 'wmp-as-typed', tabindex: '0' }, last.says.join('\n')))] : []),
    ...(last.drawn ? [el('details', { class: 'govuk-details' }, el('summary', { class: 'govuk-details__summary' }, 'Its days as a picture'), await pictureOrWords(picture))] : []),
  ];
}

/** @param {any} one @param {any[]} authorities @param {(words: string) => any} show */
function rehearse(one, authorities, show) {
  if (one.rehearsal && !one.rehearsal.outcome) return [];
  return [el('details', { class: 'govuk-details' }, el('summary', { class: 'govuk-details__summary' }, one.rehearsal ? 'Rehearse it again' : 'Rehearse it'),
    el('p', {}, 'A rehearsal plays a whole inspection with invented children, apart from everything here. Nobody is told of it.'),
    form([
      { name: 'authority', label: 'At which authority?', type: 'select', required: true, options: authorities },
      { name: 'firstDay', label: 'First day on site', type: 'date', required: true, value: one.proposedDay },
    ], { submit: 'Begin the rehearsal', keep: `rehearse-${one.id}`, send: (answers) => call('POST', `${of(one)}/rehearsals`, answers), done: () => show(`${named(one)}, is being rehearsed.`) }))];
}

/** What would follow, and the form that does it. @param {any} one @param {string} from @param {any} seen @param {(words: string) => any} show */
function confirmation(one, from, seen, show) {
  if (seen.refused) return [el('p', { class: 'wm-note' }, seen.refused)];
  return [
    el('p', {}, `For first days on site from ${day(from)} on it would be used. On that day its standing would be: ${seen.standing.words}.`),
    ...(['PILOT', 'IN_FORCE'].includes(seen.standing.state) ? [] : [el('p', { class: 'wm-note' }, 'No inspection could be planned under it with such a standing.')]),
    ...seen.overlaps.map((/** @type {string} */ words) => el('p', { class: 'wm-warning' }, words)),
    seen.keep.length
      ? sheet('These begin on that day or later, and keep the text that they were planned under', ['Inspection', 'Begins on', 'Where it is'], seen.keep.map((/** @type {any} */ line) => [`${line.authority}, ${line.reference}`, day(line.firstDay), line.status]))
      : empty('No inspection under this framework begins on that day or later. One that was planned already would keep its text.'),
    form([{ name: 'reason', label: 'Why is it switched on?', type: 'textarea', required: true, max: 1000 }], {
      submit: 'Switch this version on', warning: true, keep: `switch-${one.id}`,
      send: (answers) => call('POST', `${of(one)}/switch`, { ...answers, from, version: seen.version }),
      done: () => show(`${named(one)}, is switched on for first days on site from ${day(from)} on.`),
    }),
  ];
}

/** @param {any} one @param {(words: string) => any} show */
function switching(one, show) {
  if (one.from) {
    return [el('details', { class: 'govuk-details' }, el('summary', { class: 'govuk-details__summary' }, 'Take it back'), el('p', {}, 'What was used before is used again, for all that is planned from now on.'),
      form([{ name: 'reason', label: 'Why is it taken back?', type: 'textarea', required: true, max: 1000 }], {
        submit: 'Take this version back', warning: true, keep: `off-${one.id}`, send: (answers) => call('POST', `${of(one)}/switch-off`, answers), done: () => show(`${named(one)}, is not used any more.`) }))];
  }
  if (one.mine) return [el('p', { class: 'wm-hint' }, 'You uploaded it yourself: another inspection manager switches it on.')];
  if (!one.rehearsed) return [];
  const preview = el('div', { 'aria-live': 'polite' });
  return [el('details', { class: 'govuk-details' }, el('summary', { class: 'govuk-details__summary' }, 'Switch it on'),
    form([{ name: 'from', label: 'For first days on site from which day on?', type: 'date', required: true }], {
      submit: 'Look at what would follow', keep: `from-${one.id}`, stays: true, done: null, said: () => 'It stands below.',
      send: async (answers) => preview.replaceChildren(...confirmation(one, answers.from, await call('GET', `${of(one)}/switch?from=${answers.from || ''}`), show)),
    }), preview)];
}

/** @param {any} one */
function comparison(one) {
  const holder = el('div', {});
  const fill = async () => { if (!holder.childNodes.length) holder.replaceChildren(...differences(await call('GET', `${of(one)}/comparison`))); };
  return el('details', { class: 'govuk-details', toggle: (/** @type {Event} */ event) => { if (/** @type {any} */ (event.target).open) fill().catch((problem) => holder.replaceChildren(el('p', { class: 'wm-warning' }, problem.message))); } },
    el('summary', { class: 'govuk-details__summary' }, 'What it changes'), holder);
}

/** @param {any} one @param {{ manages: boolean, administers: boolean, authorities: any[] }} who @param {(words: string) => any} show */
async function version(one, who, show) {
  return el('article', { class: 'wmp-comment' },
    el('h3', {}, named(one)),
    facts([['Where it is', state(one)], ['What is new in it', one.note], ['Uploaded', `by ${one.uploadedBy}, ${moment(one.uploadedAt)}`]]),
    el('p', {}, el('a', { href: `${of(one)}/file`, download: `${one.framework}.yml` }, 'Its file'), ', ', el('a', { href: `${of(one)}/page.html` }, 'its page as the public will read it')),
    comparison(one),
    ...(one.rehearsal ? await rehearsal(one.rehearsal, `${of(one)}/rehearsal.svg`) : []),
    ...(who.administers ? rehearse(one, who.authorities, show) : []),
    ...(who.manages ? switching(one, show) : []));
}

/**
 * The versions, one after the other. While one is rehearsed, its part of the page follows it.
 *
 * @param {{ manages: boolean, administers: boolean, authorities: any[] }} who @param {(words: string) => any} show
 */
export async function versions(who, show) {
  const all = await call('GET', VERSIONS);
  if (!all.length) return section('Versions that were uploaded', empty('No version of a framework was uploaded. The frameworks are those of the files that Waymark was started with.'));
  const drawn = await Promise.all(all.map((/** @type {any} */ one) => version(one, who, show)));
  all.forEach((/** @type {any} */ one, /** @type {number} */ place) => { if (one.rehearsal && !one.rehearsal.outcome) follow(one, drawn[place], show); });
  return section('Versions that were uploaded', ...drawn);
}

/** @param {any} one @param {any} article @param {(words: string) => any} show */
function follow(one, article, show) {
  setTimeout(async () => {
    if (!article.isConnected) return;
    try {
      const now = (await call('GET', VERSIONS)).find((/** @type {any} */ other) => other.id === one.id);
      if (now.rehearsal.outcome) {
        await show(`The rehearsal of ${named(now)}, has ended. ${state(now)}`);
        return;
      }
      article.querySelector('.wm-note').replaceWith((await rehearsal(now.rehearsal, ''))[0]);
    } catch {
      // There is no line now: it is looked at again
    }
    follow(one, article, show);
  }, LOOK_AGAIN);
}
