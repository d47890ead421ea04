/* In Cockpit, beside the other tabs of a child's journey: what waits in it, and the journey itself, on one page. */
import { call } from '../base/api.js';
import { limit } from '../base/words.js';
import { pictureOrWords } from '../sections/picture.js';

const ENGINE = '/camunda/api/engine/engine/default';
const API = '/camunda/api/waymark';
const OF_JOURNEYS = 'child-journey:';
const COLUMNS = ['What is to be done', 'With', 'Due'];

function words(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function row(tag, cells) {
  const element = document.createElement('tr');
  element.append(...cells.map((text) => words(tag, text)));
  return element;
}

/** The tree and the history name a task as it is drawn; by its own name one further stage is told from another. */
async function waiting(processInstanceId) {
  const tasks = await call('GET', `${ENGINE}/task?processInstanceId=${encodeURIComponent(processInstanceId)}&sortBy=name&sortOrder=asc`);
  if (!tasks.length) return words('p', 'Nothing in this case waits for anybody.');
  const query = tasks.map((task) => `id=${encodeURIComponent(task.id)}`).join('&');
  const labels = await call('GET', `${API}/tasks?${query}`);
  const table = document.createElement('table');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  table.className = 'table waymark-waiting';
  head.append(row('th', COLUMNS));
  body.append(...tasks.map((task) => {
    const label = labels.find((one) => one.taskId === task.id) || {};
    return row('td', [task.name, label.assignee || 'nobody yet', label.due ? limit(label.due) : 'no day']);
  }));
  table.append(words('caption', 'What waits in this case, as the framework names it'), head, body);
  return table;
}

/** The inspection is the instance's tenant; the case is the last part of its business key. */
async function show(node, processInstanceId) {
  const instance = await call('GET', `${ENGINE}/process-instance/${encodeURIComponent(processInstanceId)}`);
  if (!instance.definitionId.startsWith(OF_JOURNEYS)) {
    node.append(words('p', 'This is no child’s journey. Open the instance of a case to see one.'));
    return;
  }
  node.append(await waiting(processInstanceId));
  const number = instance.businessKey.split('-').pop();
  const address = `${API}/inspections/${instance.tenantId}/cases/${encodeURIComponent(number)}`;
  const link = words('a', 'The journey on a page of its own, with its table');
  link.href = `/camunda/waymark/inspection.html?inspection=${encodeURIComponent(instance.tenantId)}#case/${encodeURIComponent(number)}`;
  const line = document.createElement('p');
  line.append(link);
  const me = await call('GET', `${API}/me`);
  if (me.groups.includes('managers')) {
    // To ask for it here would be refused, and told of: a manager says why first, where it is asked.
    link.textContent = 'Say why you look, on the page of the case';
    node.append(words('p', 'A child’s journey is for those who inspect. A manager who has to see one says why.'), line);
    return;
  }
  const page = await call('GET', `${address}/journey`);
  node.append(words('p', page.description), await pictureOrWords(`${address}/journey.svg`), line);
}

export default [{
  id: 'waymark-journey',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 30,
  properties: { label: 'Journey' },
  async render(node, { processInstanceId }) {
    try {
      await show(node, processInstanceId);
    } catch (problem) {
      node.append(words('p', problem.message));
    }
  },
  unmount() {},
}];
