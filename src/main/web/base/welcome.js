/* What a demonstration says to somebody at their first sign-in: who they are here, what waits for them, where to begin. */
import { API, call } from './api.js';
import { el } from './elements.js';

/** One is there already: nothing would happen. @param {string} at */
const isHere = (at) => window.location.pathname.startsWith(at);

/** Nothing where nothing is said: outside a demonstration, or once it was read. @param {any} me */
export function welcome(me) {
  const line = me && me.welcome;
  if (!line) return null;
  const read = async () => {
    note.remove();
    await call('POST', `${API}/me/first-sign-in/read`).catch(() => null);
  };
  const note = el('aside', { class: 'waymark wm-welcome', 'aria-label': 'To begin with' },
    el('p', {}, el('b', {}, line.who), ` ${line.waits}`),
    el('p', {}, `${line.begin} `, ...(isHere(line.at) ? [] : [el('a', { href: line.at }, 'Go there'), ' ']),
      el('button', { type: 'button', class: 'wm-link wm-unfold', click: read }, 'I have read this')));
  note.read = read;
  return note;
}
