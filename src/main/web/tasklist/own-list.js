/*
 * Tasklist asks for its own list with each task that is opened, claimed or recorded. Where Waymark's list stands in its place nobody
 * sees that one: it is answered by a file that the browser has kept, and not by the engine.
 */
const LIST = /\/filter\/[^/]+\/list(\?|$)/;
const NOTHING = new URL('no-tasks.json', import.meta.url).href;

const open = XMLHttpRequest.prototype.open;

/** @this {XMLHttpRequest} @param {string} method @param {string | URL} address @param {any[]} rest */
XMLHttpRequest.prototype.open = function openUnlessUnseen(method, address, ...rest) {
  const unseen = method === 'POST' && LIST.test(String(address)) && document.body.classList.contains('waymark-works');
  const [how, where] = unseen ? ['GET', NOTHING] : [method, address];
  // Without a third argument it is asynchronous; an argument that is undefined would make it wait.
  return /** @type {any} */ (open).call(this, how, where, ...(rest.length ? rest : [true]));
};
