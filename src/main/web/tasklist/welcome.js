/* Above the list of tasks: what a demonstration says at the first sign-in. */
import { API, call } from '../base/api.js';
import { welcome } from '../base/welcome.js';

export default {
  id: 'waymark-welcome',
  pluginPoint: 'tasklist.list',
  priority: 900,
  async render(/** @type {HTMLElement} */ node) {
    const note = welcome(await call('GET', `${API}/me`).catch(() => null));
    if (!note) return;
    node.append(note);
  },
  unmount() {},
};
