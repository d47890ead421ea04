/* The letters that Waymark wrote to whoever is signed in: what is new since they last said that they have read all, and what was before. */
import { API, call, cannot, el, empty, moment, whoAmI } from '../base/page.js';
import { count } from '../base/words.js';

const main = document.getElementById('main');

const words = (/** @type {any} */ one) => [el('p', { class: 'wm-prose' }, one.body),
  el('p', { class: 'wm-hint' }, one.sentAt ? `Sent to you by mail on ${moment(one.sentAt)}.` : 'Not sent by mail: it is kept here.')];

/** What is new says where it leads; its words are folded. @param {any} one */
function fresh(one) {
  return el('li', { class: 'wmp-news' },
    el('h3', {}, el('span', { class: 'wmp-new' }, 'New'), ' ', one.leads ? el('a', { href: one.leads }, one.subject) : one.subject),
    el('p', { class: 'wm-hint' }, moment(one.writtenAt)),
    el('details', {}, el('summary', {}, 'The letter'), ...words(one)));
}

function before(one) {
  return el('details', { class: 'wmp-section' }, el('summary', {}, `${moment(one.writtenAt)}: ${one.subject}`), ...words(one),
    one.leads ? el('p', {}, el('a', { href: one.leads }, 'Go to what it is about')) : '');
}

/** One act for all of it; what comes while this page is open stays new. @param {any[]} news */
function allRead(news) {
  return el('button', { type: 'button', class: 'govuk-button wm-button wm-button-main', click: async (event) => {
    event.target.disabled = true;
    try {
      await call('POST', `${API}/letters/looked`, { until: news[0].writtenAt });
      window.location.reload();
    } catch (problem) {
      event.target.disabled = false;
      event.target.after(el('p', { role: 'alert' }, problem.message));
    }
  } }, 'I have read all of it');
}

async function begin() {
  await whoAmI();
  const mine = await call('GET', `${API}/letters/mine`);
  const news = mine.filter((one) => one.isNew);
  const old = mine.filter((one) => !one.isNew);
  main.replaceChildren(el('h1', { class: 'govuk-heading-l' }, 'Letters to you'),
    el('h2', { class: 'govuk-heading-m' }, news.length ? `${count(news.length, 'new letter')} since you last looked` : 'New since you last looked'),
    ...(news.length ? [el('ol', { class: 'wmp-all-news' }, ...news.map(fresh)), allRead(news)]
      : [empty('Nothing is new. A letter comes when work is handed to you, a limit is near, a concern is raised, the authority has answered, or a team changes. How many are new stands beside “Letters” at the top of every page.')]),
    ...(old.length ? [el('h2', { class: 'govuk-heading-m' }, 'Before'), ...old.map(before)] : []));
}

begin().catch((problem) => cannot(main, problem));
