/* What tells tasks of one name apart: the inspection or the case, the authority, when it is due, and how that stands. */
import { call } from '../base/api.js';
import { limit } from '../base/words.js';

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
  const labels = await call('GET', `/camunda/api/waymark/tasks?${query}`).catch(() => []);
  labels.forEach((label) => known.set(label.taskId, label));
  waiting.forEach((waiters, id) => waiters.forEach((resolve) => resolve(labels.find((label) => label.taskId === id))));
}

export function draw(node, label) {
  const line = document.createElement('p');
  line.className = 'waymark-label';
  const key = document.createElement('b');
  key.textContent = label.about;
  line.append(key);
  if (label.due) {
    const due = document.createElement('span');
    const late = new Date(label.due) < new Date();
    due.className = late ? 'waymark-late' : '';
    due.textContent = `${late ? 'Overdue: was due' : 'Due'} ${limit(label.due)}`;
    line.append(due);
  }
  if (label.assignee) {
    const whose = document.createElement('span');
    whose.textContent = label.assignee;
    line.append(whose);
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

export default {
  id: 'waymark-label',
  pluginPoint: 'tasklist.card',
  priority: 100,
  async render(node, { taskId }) {
    // Tasklist draws its cards anew every few seconds: what is known already stands there at once.
    if (known.has(taskId)) draw(node, known.get(taskId));
    const label = await labelOf(taskId);
    if (label) draw(node, label);
  },
  unmount() {},
};
