/*
 * Waymark in Tasklist: the script of its forms, what tells tasks of one name apart, how many tasks wait in each list,
 * and for inspection managers the way to plan an inspection.
 */
import Waymark from '/forms/waymark.js';
import { limit } from '/forms/waymark-page-1.js';
import raiseAConcern from '/forms/waymark-raise-1.js';
import addActivity from './waymark-activity-1.js';

const STAFF = ['managers', 'inspectors', 'quality', 'camunda-admin'];

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/forms/waymark.css';
document.head.append(style);
document.title = 'Waymark – tasks';

async function plan() {
  const dialog = document.createElement('dialog');
  dialog.className = 'wm-dialog';
  dialog.setAttribute('aria-label', 'Plan an inspection');
  dialog.innerHTML = await (await fetch('/forms/plan-inspection.html', { credentials: 'same-origin' })).text();
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.querySelectorAll('[data-close]').forEach((button) => button.addEventListener('click', () => dialog.close()));
  Waymark.beginAt(dialog.querySelector('form'), () => dialog.close());
  dialog.showModal();
}

const planAnInspection = {
  id: 'waymark-plan-inspection',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  async render(node) {
    const me = await Waymark.call('GET', '/camunda/api/waymark/me').catch(() => null);
    if (!me) return;
    document.body.classList.toggle('waymark-authority', !me.groups.some((group) => STAFF.includes(group)));
    if (!me.groups.includes('managers')) return;
    const link = document.createElement('a');
    link.href = '';
    link.setAttribute('role', 'button');
    link.textContent = 'Plan an inspection';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      plan();
    });
    node.append(link);
  },
  unmount() {}
};

const inspections = {
  id: 'waymark-inspections',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render(node) {
    const link = document.createElement('a');
    link.href = '/camunda/waymark/inspections.html';
    link.textContent = 'Inspections';
    node.append(link);
  },
  unmount() {}
};

const ENGINE = '/camunda/api/engine/engine/default';
const asked = new Map();
const known = new Map();
let asking = null;

/** The labels of all cards that are drawn together are asked for together. */
function labelOf(taskId) {
  return new Promise((resolve) => {
    asked.set(taskId, [...(asked.get(taskId) || []), resolve]);
    asking = asking || setTimeout(fetchLabels, 30);
  });
}

async function fetchLabels() {
  const waiting = new Map(asked);
  asked.clear();
  asking = null;
  const query = [...waiting.keys()].map((id) => `id=${encodeURIComponent(id)}`).join('&');
  const labels = await Waymark.call('GET', `/camunda/api/waymark/tasks?${query}`).catch(() => []);
  labels.forEach((label) => known.set(label.taskId, label));
  waiting.forEach((waiters, id) => waiters.forEach((resolve) => resolve(labels.find((label) => label.taskId === id))));
}

const labels = {
  id: 'waymark-label',
  pluginPoint: 'tasklist.card',
  priority: 100,
  async render(node, { taskId }) {
    // Tasklist draws its cards anew every few seconds: what is known already stands there at once.
    if (known.has(taskId)) draw(node, known.get(taskId));
    const label = await labelOf(taskId);
    if (label) draw(node, label);
  },
  unmount() {}
};

function draw(node, label) {
  const line = document.createElement('p');
  line.className = 'waymark-label';
  const key = document.createElement('b');
  key.textContent = label.businessKey || '';
  line.append(key);
  if (label.due) {
    const due = document.createElement('span');
    const late = new Date(label.due) < new Date();
    due.className = late ? 'waymark-late' : '';
    due.textContent = `${late ? 'Overdue: was due' : 'Due'} ${limit(label.due)}`;
    line.append(due);
  }
  const how = standing(label.standing);
  if (how) {
    const left = document.createElement('span');
    left.textContent = how;
    line.append(left);
  }
  node.replaceChildren(line);
}

/** How much time there is, in the inspection's own working days; what is late says so already. */
function standing(how) {
  if (!how || how.state === 'LATE') return null;
  if (how.state === 'STANDS_STILL') return 'Stands still while the inspection is paused';
  const left = how.workingDaysLeft;
  return left <= 0 ? 'Due today' : `${left} working day${left === 1 ? '' : 's'} left`;
}

/** Beside each list that is not open: how many tasks wait in it. Tasklist counts only the open one. */
async function countLists(tries = 60) {
  const lists = [...document.querySelectorAll('.task-filter')];
  if (!lists.length) {
    if (tries > 0) setTimeout(() => countLists(tries - 1), 500);
    return;
  }
  const filters = await Waymark.call('GET', `${ENGINE}/filter?resourceType=Task`).catch(() => []);
  for (const list of lists) {
    const link = list.querySelector('h4.name a');
    const filter = filters.find((one) => link && link.firstChild && link.firstChild.textContent.trim() === one.name);
    const answer = filter && await Waymark.call('GET', `${ENGINE}/filter/${filter.id}/count`).catch(() => null);
    if (answer) {
      const count = link.querySelector('.waymark-count') || document.createElement('span');
      count.className = 'waymark-count';
      count.textContent = String(answer.count);
      link.append(count);
    }
  }
}

let counting = null;

const counts = {
  id: 'waymark-counts',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render() {
    if (!counting) counting = setInterval(() => countLists(0), 60000);
    countLists();
  },
  unmount() {}
};

export default [planAnInspection, addActivity, raiseAConcern, inspections, labels, counts];
