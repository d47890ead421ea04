/* In Cockpit, beside the other tabs of an instance: the limits of its inspection, each with its working. */
import { light, working } from '../sections/deadline.js';
import { call } from '../base/api.js';
import { show } from '../base/words.js';

const ENGINE = '/camunda/api/engine/engine/default';
const API = '/camunda/api/waymark';
const COLUMNS = ['Limit', 'By the end of', 'How it stands', 'Done', 'Its working'];

function cell(tag, content) {
  const element = document.createElement(tag);
  element.append(content instanceof Node ? content : document.createTextNode(content));
  return element;
}

function row(tag, cells) {
  const element = document.createElement('tr');
  element.append(...cells.map((one) => cell(tag, one)));
  return element;
}

function table(limits) {
  const element = document.createElement('table');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  element.className = 'table waymark-deadlines';
  head.append(row('th', COLUMNS));
  body.append(...limits.map((limit) => row('td', [
    limit.title, limit.standsStill ? 'not known until the pause ends' : show(limit.date), light(limit), show(limit.doneOn), working(limit)])));
  element.append(cell('caption', 'Each limit, counted from its origin'), head, body);
  return element;
}

export default [{
  id: 'waymark-deadlines',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 31,
  properties: { label: 'Deadlines' },
  async render(node, { processInstanceId }) {
    try {
      const instance = await call('GET', `${ENGINE}/process-instance/${encodeURIComponent(processInstanceId)}`);
      const limits = await call('GET', `${API}/inspections/${encodeURIComponent(instance.tenantId)}/deadlines`);
      node.append(limits.length ? table(limits) : cell('p', 'This framework sets no limits for what it ends in. Its dates are then agreed between the people who write and read it.'));
    } catch (problem) {
      node.append(cell('p', problem.message));
    }
  },
  unmount() {},
}];
