/* Letters that did not leave by mail, and how the sending goes. For administrators: no letter's text is shown. */
import { wayBack } from '../base/focus.js';
import { API, call, cannot, el, empty, facts, moment, section, whoAmI } from '../base/page.js';
import { sheet } from '../sections/csv.js';

const main = document.getElementById('main');

function again(letter) {
  const words = el('span', { class: 'wm-status', role: 'status' });
  return [el('button', {
    type: 'button', class: 'wm-button',
    click: async (event) => {
      event.target.disabled = true;
      try {
        await call('POST', `${API}/mail/${letter.id}/again`);
        await show();
      } catch (problem) {
        words.textContent = problem.message;
        event.target.disabled = false;
      }
    },
  }, 'Send again'), words];
}

function rows(letters) {
  return letters.map((one) => [one.subject, one.to, one.tries, one.problem, one.givenUp ? 'not tried any more' : moment(one.nextTry), again(one)]);
}

const HEADINGS = ['Subject', 'To', 'Tries', 'What went wrong the last time', 'Next try', 'Again'];

async function show() {
  const back = wayBack(main);
  const mail = await call('GET', `${API}/mail`);
  main.replaceChildren(
    el('h1', {}, 'Mail'),
    ...(mail.server ? [] : [el('p', { class: 'wm-note' }, 'No mail server is set, so letters are kept and read in Waymark. To have them sent, ask whoever runs Waymark to name a mail server; how is in the operations guide, under Mail.')]),
    facts([['Letters that left', mail.sent], ['Waiting to leave', mail.waiting], ['Given up', mail.givenUp]]),
    section('Given up', mail.dead.length ? sheet('Letters that are not tried any more until somebody sends them again', HEADINGS, rows(mail.dead))
      : empty('No letter was given up. One that fails is tried again, each time after twice the wait; when that has failed too often it stands here.')),
    section('Failed, and tried again', mail.failing.length ? sheet('Letters that failed at least once', HEADINGS, rows(mail.failing))
      : empty('No letter that is still waiting has failed. One that fails stands here, with what the mail server said, until it leaves.')));
  back();
}

whoAmI().then(show).catch((problem) => cannot(main, problem));
