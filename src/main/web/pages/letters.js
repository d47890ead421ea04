/* The letters that Waymark wrote to whoever is signed in. */
import { API, call, cannot, el, empty, moment, whoAmI } from '../base/page.js';

const main = document.getElementById('main');

function letter(one) {
  return el('details', { class: 'wmp-section' },
    el('summary', {}, `${moment(one.writtenAt)}: ${one.subject}`),
    el('p', { class: 'wm-prose' }, one.body),
    el('p', { class: 'wm-hint' }, one.sentAt ? `Sent to you by mail on ${moment(one.sentAt)}.` : 'Not sent by mail: it is kept here.'));
}

async function begin() {
  await whoAmI();
  const mine = await call('GET', `${API}/letters/mine`);
  main.replaceChildren(el('h1', {}, 'Letters to you'), ...(mine.length ? mine.map(letter)
    : [empty('Nothing was written to you yet. Reminders, and word that something waits for you, appear here and are sent by mail where a mail server is set.')]));
}

begin().catch((problem) => cannot(main, problem));
