/*
 * The lists at the left: how many tasks wait in each, as it is told with the list that is open, and the first of them that is
 * not empty for whoever has just come in.
 */
const TRIES = 60;
const AGAIN = 500;

const has = (hash, name) => new URLSearchParams(hash.split('?')[1] || '').has(name);

/** Who comes by an address that names a list or a task finds that; who chooses a list stays there. */
let chosen = has(window.location.hash, 'filter') || has(window.location.hash, 'task');

document.addEventListener('click', (event) => {
  if (event.isTrusted && event.target instanceof Element && event.target.closest('.task-filter')) chosen = true;
}, true);
window.addEventListener('hashchange', () => {
  if (/^#\/(login|logout)/.test(window.location.hash)) {
    chosen = false;
  }
});

function nameOf(list) {
  const link = list.querySelector('h4.name a');
  return link && link.firstChild ? link.firstChild.textContent.trim() : '';
}

/** @param {any} list @param {Record<string, number>} counts @return {number | null} */
function show(list, counts) {
  const number = counts[nameOf(list)];
  const link = list.querySelector('h4.name a');
  if (number === undefined || !link) return null;
  const shown = link.querySelector('.waymark-count') || document.createElement('span');
  shown.className = 'waymark-count';
  shown.textContent = String(number);
  link.append(shown);
  return number;
}

/** The lists are drawn some time after this script begins. @param {Record<string, number>} counts @param {number} tries */
function showAll(counts, tries) {
  const lists = [...document.querySelectorAll('.task-filter')];
  if (!lists.length) {
    if (tries > 0) setTimeout(() => showAll(counts, tries - 1), AGAIN);
    return;
  }
  land(lists, lists.map((list) => show(list, counts)));
}

/** Nobody comes in to an empty list while work waits in another. A task that somebody has opened meanwhile stays open. */
function land(lists, counts) {
  if (chosen || !has(window.location.hash, 'filter') || has(window.location.hash, 'task')) return;
  chosen = true;
  const open = lists.findIndex((list) => list.classList.contains('active'));
  const full = counts.findIndex((number) => number > 0);
  if (open >= 0 && counts[open] === 0 && full >= 0) lists[full].querySelector('h4.name a').click();
}

/** A task of the open list was recorded: its count does not wait until all are counted again. */
function oneLess() {
  const shown = document.querySelector('.task-filter.active .waymark-count');
  if (shown) shown.textContent = String(Math.max(0, Number(shown.textContent) - 1));
}

document.addEventListener('waymark-one-less', oneLess);
document.addEventListener('waymark-counted', (/** @type {any} */ event) => showAll(event.detail, TRIES));

/** Tasklist says "Created" here, whatever the order is. It is one order for everybody. */
const order = {
  id: 'waymark-order',
  pluginPoint: 'tasklist.header',
  priority: 100,
  render(node) {
    const words = document.createElement('span');
    words.className = 'waymark-order';
    words.textContent = 'What is due first stands first';
    node.append(words);
  },
  unmount() {},
};

export default [order];
