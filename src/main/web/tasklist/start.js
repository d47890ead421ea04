/* The start page of whoever has one: it opens when they sign in here, and is one press away at the head of the list, with what presses there. */
import { API, call } from '../base/api.js';
import { html, nothing, render } from '../base/lit.js';
import { startOf } from '../base/start.js';
import { figuresOf } from '../pages/figures.js';

const AT_THE_DOOR = /^#\/login/;
/** Who was signed in on this page before comes back to where they were: something may be typed there. */
let wasIn = '';
let atTheDoor = AT_THE_DOOR.test(window.location.hash);

/** What the engine does by itself after an act comes a little later. */
const LATER = 7000;
/** The list is loaded more often than figures change. */
const PAUSE = 20000;
/** Asks for the figures anew. @type {null | (() => Promise<void>)} */
let again = null;
let looked = 0;
const lookAgain = () => { if (again) again(); };
document.addEventListener('waymark-recorded', () => { lookAgain(); setTimeout(lookAgain, LATER); });
document.addEventListener('waymark-changed', lookAgain);
document.addEventListener('waymark-listed', () => { if (Date.now() - looked > PAUSE) lookAgain(); });

/** By a link to a task one comes to that task. */
const namesATask = () => /[?&]task=/.test(window.location.hash);

/** @param {any} me @return {boolean} whether they are led away */
function lead(me) {
  const start = startOf(me);
  const goes = atTheDoor && wasIn !== me.id && Boolean(start && start.opens) && !namesATask();
  wasIn = me.id;
  if (goes && start) window.location.assign(start.href);
  return goes;
}

window.addEventListener('hashchange', () => { atTheDoor = atTheDoor || AT_THE_DOOR.test(window.location.hash); });

/** @param {any} start @param {any[]} figures */
const line = (start, figures) => html`<p class="waymark-start"><a href=${start.href}>${start.title}</a>: ${figures.length
  ? figures.map(([to, number, words], at) => html`${at ? ', ' : nothing}<a href="${start.href}${to}">${number} ${words}</a>`) : start.says}</p>`;

export default {
  id: 'waymark-start',
  pluginPoint: 'tasklist.list',
  priority: 950,
  async render(/** @type {HTMLElement} */ node) {
    const me = await call('GET', `${API}/me`).catch(() => null);
    const start = me && startOf(me);
    if (!me || lead(me) || !start) return;
    render(line(start, []), node);
    if (!start.figures) return;
    again = async () => {
      looked = Date.now();
      const page = await call('GET', `${API}/oversight`).catch(() => null);
      if (page && again) render(line(start, figuresOf(page).filter(([, number]) => number)), node);
    };
    await again();
  },
  unmount() { again = null; },
};
