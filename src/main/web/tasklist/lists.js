/*
 * The lists at the left: how many tasks wait in each, at once when that may have changed, and the first of them that is
 * not empty for whoever has just come in.
 */
import { call } from '../base/api.js';

const ENGINE = '/camunda/api/engine/engine/default';
const PAUSE = 180000;
const SOON = 400;
const LATER = 7000;

/** What changes who has which task: claimed, given back, recorded, planned, added, raised. */
const CHANGES = /\/task\/[^/]+\/(claim|unclaim)$|\/waymark\/tasks\/[^/]+\/(record|hand-over)$|\/waymark\/worklist\/next-case$|\/waymark\/inspections(\/[^/]+\/(activities|concerns))?$/;

const has = (hash, name) => new URLSearchParams(hash.split('?')[1] || '').has(name);

/** Who comes by an address that names a list or a task finds that; who chooses a list stays there. */
let chosen = has(window.location.hash, 'filter') || has(window.location.hash, 'task');
let counting = null;
let soon = null;
let filters = null;

document.addEventListener('click', (event) => {
  if (event.isTrusted && event.target instanceof Element && event.target.closest('.task-filter')) chosen = true;
}, true);
window.addEventListener('hashchange', () => {
  if (/^#\/(login|logout)/.test(window.location.hash)) {
    chosen = false;
    filters = null;
  }
});

function nameOf(list) {
  const link = list.querySelector('h4.name a');
  return link && link.firstChild ? link.firstChild.textContent.trim() : '';
}

async function count(list) {
  const filter = filters.find((one) => one.name === nameOf(list));
  const answer = filter && await call('GET', `${ENGINE}/filter/${filter.id}/count`).catch(() => null);
  const link = list.querySelector('h4.name a');
  if (!answer || !link) return null;
  const shown = link.querySelector('.waymark-count') || document.createElement('span');
  shown.className = 'waymark-count';
  shown.textContent = String(answer.count);
  link.append(shown);
  return answer.count;
}

/** The lists are drawn some time after this script begins. */
async function countLists(tries) {
  const lists = [...document.querySelectorAll('.task-filter')];
  if (!lists.length) {
    if (tries > 0) setTimeout(() => countLists(tries - 1), 500);
    return;
  }
  filters = filters || await call('GET', `${ENGINE}/filter?resourceType=Task`).catch(() => null);
  if (!filters) return;
  const counts = [];
  for (const list of lists) counts.push(await count(list));
  land(lists, counts);
}

/** Nobody comes in to an empty list while work waits in another. A task that somebody has opened meanwhile stays open. */
function land(lists, counts) {
  if (chosen || !has(window.location.hash, 'filter') || has(window.location.hash, 'task')) return;
  chosen = true;
  const open = lists.findIndex((list) => list.classList.contains('active'));
  const full = counts.findIndex((number) => number > 0);
  if (open >= 0 && counts[open] === 0 && full >= 0) lists[full].querySelector('h4.name a').click();
}

function countSoon() {
  clearTimeout(soon);
  soon = setTimeout(() => countLists(0), SOON);
}
document.addEventListener('waymark-changed', countSoon);

new PerformanceObserver((seen) => {
  if (seen.getEntries().some((entry) => CHANGES.test(entry.name.split('?')[0]))) countSoon();
}).observe({ type: 'resource' });
// What the engine does by itself after an act comes a little later.
document.addEventListener('waymark-recorded', () => setTimeout(countSoon, LATER));
document.addEventListener('visibilitychange', () => {
  if (counting && !document.hidden) countSoon();
});

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

const counts = {
  id: 'waymark-counts',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render() {
    // A page that nobody looks at asks nothing.
    if (!counting) counting = setInterval(() => { if (!document.hidden) countLists(0); }, PAUSE);
    countLists(60);
  },
  unmount() {},
};

export default [order, counts];
