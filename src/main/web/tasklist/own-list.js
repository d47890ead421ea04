/*
 * Tasklist asks for its own list with each task that is opened, claimed or recorded. Where Waymark's list stands in its place nobody
 * sees that one: it is answered by a file that the browser has kept, and not by the engine. It asks every few seconds, too, whether the
 * open task is still there: while that is being recorded there is no telling, and no need to.
 */
import { isGoing } from './going.js';

const LIST = /\/filter\/[^/]+\/list(\?|$)/;
const TASK = /\/engine\/default\/task\/([^/?]+)$/;
const NOTHING = new URL('no-tasks.json', import.meta.url).href;

const open = XMLHttpRequest.prototype.open;

/** @param {string} method @param {string} address */
function isUnseen(method, address) {
  if (method === 'POST') return LIST.test(address) && document.body.classList.contains('waymark-works');
  const task = method === 'GET' && address.match(TASK);
  return Boolean(task) && isGoing(decodeURIComponent(task[1]));
}

/** @this {XMLHttpRequest} @param {string} method @param {string | URL} address @param {any[]} rest */
XMLHttpRequest.prototype.open = function openUnlessUnseen(method, address, ...rest) {
  const [how, where] = isUnseen(method, String(address)) ? ['GET', NOTHING] : [method, address];
  // Without a third argument it is asynchronous; an argument that is undefined would make it wait.
  return /** @type {any} */ (open).call(this, how, where, ...(rest.length ? rest : [true]));
};
