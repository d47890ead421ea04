/* Above the list of tasks: what a demonstration says at the first sign-in. */
import { API, call } from '../base/api.js';
import { welcome } from '../base/welcome.js';

/** What is shown, so that who signs in after them has not read it. @type {any} */
let shown = null;

export default {
  id: 'waymark-welcome',
  pluginPoint: 'tasklist.list',
  priority: 900,
  async render(/** @type {HTMLElement} */ node) {
    const note = welcome(await call('GET', `${API}/me`).catch(() => null));
    if (!note) return;
    node.append(note);
    shown = note;
    // Whoever has recorded something has begun.
    document.addEventListener('waymark-recorded', note.read, { once: true });
  },
  unmount() {
    if (shown) document.removeEventListener('waymark-recorded', shown.read);
    shown = null;
  },
};
