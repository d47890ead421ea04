/* What a demonstration says to somebody at their first sign-in: who they are here, what waits for them, where to begin. */
import { API, call } from './api.js';
import { el } from './elements.js';

/** What somebody does here that the note may have told them to do. */
const DONE = ['waymark-recorded', 'waymark-sent'];

/** One is there already: nothing would happen. @param {string} at */
const isHere = (at) => window.location.pathname.startsWith(at);

/** Nothing where nothing is said: outside a demonstration, or once it was read. @param {any} me */
export function welcome(me) {
  const line = me && me.welcome;
  if (!line) return null;
  const read = async () => {
    DONE.forEach((act) => document.removeEventListener(act, begun));
    note.remove();
    await call('POST', `${API}/me/first-sign-in/read`).catch(() => null);
  };
  const note = el('aside', { class: 'waymark wm-welcome', 'aria-label': 'To begin with' },
    el('p', {}, el('b', {}, line.who), ` ${line.waits}`),
    el('p', {}, `${line.begin} `, ...(isHere(line.at) ? [] : [el('a', { href: line.at }, 'Go there'), ' ']),
      el('button', { type: 'button', class: 'wm-link wm-unfold', click: read }, 'I have read this')));
  // Whoever has recorded or sent something has begun: what is said to begin with is not so any more. Whoever signs in after them has read nothing.
  const begun = () => { if (note.isConnected) read(); };
  DONE.forEach((act) => document.addEventListener(act, begun));
  return note;
}
