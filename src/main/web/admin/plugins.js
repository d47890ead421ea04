/*
 * In Admin: the way to what an administrator of Waymark keeps besides users and groups, and what is still missing before
 * a user can be made.
 */
import '../base/mend.js';
import '../base/sheet.js';
import '../base/sign-in.js';
import { API, call } from '../base/api.js';
import { welcome } from '../base/welcome.js';

const PAGES = [
  ['/camunda/waymark/calendar.html', 'Bank holidays'],
  ['/camunda/waymark/frameworks.html', 'Frameworks'],
  ['/camunda/waymark/mail.html', 'Mail'],
  ['/camunda/waymark/retention.html', 'What is kept, and for how long'],
];
const ID = /^(?:[a-zA-Z0-9]+|camunda-admin)$/;
const CHECKED = 400;

function linkTo([address, words]) {
  const link = document.createElement('a');
  const item = document.createElement('li');
  link.href = address;
  link.textContent = words;
  item.append(link);
  return item;
}

const pages = {
  id: 'waymark-pages',
  pluginPoint: 'admin.dashboard.section',
  priority: 0,
  properties: { label: 'Waymark', accessible: true },
  async render(node) {
    const list = document.createElement('ul');
    list.append(...PAGES.map(linkTo));
    node.append(list);
    const note = welcome(await call('GET', `${API}/me`).catch(() => null));
    if (note) node.prepend(note);
  },
  unmount() {},
};

const value = (form, id) => (form.querySelector(`#${id}`) || { value: '' }).value;

/** Why the button stays grey, or what the engine would refuse. */
function missing(form) {
  const id = value(form, 'inputUserId');
  const password = value(form, 'inputPassword');
  return [
    !id && 'the user ID',
    id && !ID.test(id) && 'a user ID of letters and digits alone, without spaces or other signs',
    !password && 'the password',
    password && form.querySelector('.password-input .glyphicon-remove-circle')
      && 'a stronger password: twelve characters at least, and not their name',
    password !== value(form, 'inputPasswordRepeat') && 'the same password a second time',
    !value(form, 'inputFirstname') && 'the first name',
    !value(form, 'inputLastname') && 'the last name',
    form.querySelector('#inputEmail.ng-invalid') && 'an email address such as name@council.example, or none',
  ].filter(Boolean);
}

function say() {
  const form = document.querySelector('form[name="createUserForm"]');
  const button = form && form.querySelector('button[type="submit"]');
  if (!button) return;
  const why = form.querySelector('.waymark-why') || document.createElement('p');
  why.className = 'waymark-why';
  why.setAttribute('role', 'status');
  const wanted = missing(form);
  const words = wanted.length ? `Still needed before the user can be made: ${wanted.join('; ')}.` : '';
  if (why.textContent !== words) why.textContent = words;
  if (!why.isConnected) button.parentElement.prepend(why);
}

let waiting = null;
function saySoon() {
  clearTimeout(waiting);
  // The engine is asked about the password meanwhile: what it says is looked at again.
  waiting = setTimeout(() => { say(); waiting = setTimeout(say, 3 * CHECKED); }, CHECKED);
}

['input', 'change', 'focusin'].forEach((event) => document.addEventListener(event, saySoon));
window.addEventListener('hashchange', saySoon);

export default [pages];
