/* The frame of Waymark's own pages: who is signed in, the ways to the other pages, and what is said when a page cannot be shown. */
import { API, call as callServer } from './api.js';
import { el } from './elements.js';
import { saveAll } from './keep.js';
import { listsTheirs, startOf } from './start.js';
import { welcome } from './welcome.js';

export { API } from './api.js';
export { form, placeNamed, typedHere } from './asking.js';
export { button, day, el, empty, facts, moment, section, table } from './elements.js';

/** Asks the server; who is not signed in any more is told where to sign in, and keeps the page. @param {string} method @param {string} path @param {any} [body] */
export async function call(method, path, body) {
  try {
    return await callServer(method, path, body);
  } catch (problem) {
    if (problem.status === 401) problem.message = 'You are not signed in any more. Sign in, then try again here: what you typed is still here.';
    throw problem;
  }
}

/** Says in the page's main part why there is nothing to see, and what to do. */
export function cannot(main, problem) {
  const gone = problem.status === 404;
  const signedOut = problem.status === 401;
  const reference = gone && problem.reference ? el('p', {}, 'If you ask somebody for help, give them this reference: ', el('b', {}, problem.reference)) : null;
  main.replaceChildren(
    el('h1', {}, signedOut ? 'Sign in first' : gone ? 'There is nothing here for you' : 'This could not be shown'),
    el('p', {}, signedOut ? 'Your session has ended, or you have not signed in yet. Sign in to Waymark, then open this page again.'
      : gone ? 'There is no such inspection, or it is not yours to see. If you followed a link, look whether you are signed in as yourself.' : problem.message),
    ...[reference].filter(Boolean),
    el('p', {}, el('a', { href: '/camunda/app/tasklist/' }, signedOut ? 'Sign in' : 'To your tasks'), ...(signedOut || !gone ? [] : [' ', el('a', { href: '/camunda/waymark/inspections.html' }, 'To your inspections')])));
}

async function signOut() {
  await saveAll();
  await call('POST', '/camunda/api/admin/auth/user/default/logout');
  window.location.assign('/camunda/app/tasklist/');
}

export async function whoAmI() {
  const me = await call('GET', `${API}/me`);
  document.getElementById('me').textContent = `Signed in as ${me.name || me.id}`;
  const links = [['letters.html', me.news ? `Letters (${me.news} new)` : 'Letters'], ...(me.groups.includes('camunda-admin') ? [['frameworks.html', 'Frameworks'], ['calendar.html', 'Bank holidays'], ['mail.html', 'Mail']] : [])];
  if (['managers', 'camunda-admin'].some((group) => me.groups.includes(group))) links.push(['retention.html', 'Retention']);
  const nav = document.querySelector('.wmp-bar nav');
  const start = startOf(me);
  const theirs = nav.querySelector('a[href$="/inspections.html"]');
  if (start) theirs.before(el('a', { href: start.href }, start.title));
  if (!listsTheirs(me)) theirs.remove();
  const note = welcome(me);
  if (note) document.getElementById('main').before(note);
  if (me.groups.includes('camunda-admin')) {
    const tasks = /** @type {HTMLAnchorElement} */ (nav.querySelector('a[href^="/camunda/app/tasklist"]'));
    tasks.href = '/camunda/app/admin/';
    tasks.textContent = 'Users and groups';
  }
  document.getElementById('me').after(el('button', { type: 'button', class: 'wm-link wmp-sign-out', click: signOut }, 'Sign out'));
  nav.append(...links.map(([page, title]) => el('a', { href: `/camunda/waymark/${page}` }, title)));
  return me;
}
