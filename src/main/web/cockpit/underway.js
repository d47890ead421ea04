/* In Cockpit, on a process: each that is under way, of whichever version of its drawing, with what it waits for. */
import { el, empty, table } from '../base/elements.js';
import { call } from '../base/api.js';
import { show } from '../base/words.js';

const ENGINE = '/camunda/api/engine/engine/default';
const MOST = 500;
const NAMED = 2;

/** What is latest stands first, then what has waited longest. */
function first(one, other) {
  return other.late - one.late || (one.since || '9').localeCompare(other.since || '9') || one.key.localeCompare(other.key);
}

function lineOf(instance, tasks) {
  const now = Date.now();
  const names = [...new Set(tasks.map((task) => task.name))];
  return {
    id: instance.id, key: instance.businessKey || 'Without a name', open: tasks.length,
    waits: names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', '),
    since: tasks.map((task) => task.created).sort()[0] || '',
    late: tasks.filter((task) => task.due && new Date(task.due).getTime() < now).length,
  };
}

const brief = (moment) => show(new Date(moment).toISOString().slice(0, 10));

async function underWay(process) {
  const wanted = { processDefinitionKey: process };
  const [instances, tasks] = await Promise.all([
    call('POST', `${ENGINE}/process-instance?firstResult=0&maxResults=${MOST}`, wanted),
    call('POST', `${ENGINE}/task?firstResult=0&maxResults=${MOST}`, wanted)]);
  const lines = instances.map((one) => lineOf(one, tasks.filter((task) => task.processInstanceId === one.id))).sort(first);
  if (!lines.length) return empty('None is under way now. One stands here from when it begins until it ends.');
  return table('What is under way, the overdue first', ['Which one', 'Waits for', 'Open tasks', 'Since', 'Overdue'], lines.map((line) => [
    el('a', { href: `#/process-instance/${line.id}` }, line.key), line.waits || 'Nothing that anybody does', line.open, line.since ? brief(line.since) : '–',
    line.late ? el('span', { class: 'waymark-late' }, `! ${line.late}`) : 'None']));
}

export default [{
  id: 'waymark-under-way',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 40,
  properties: { label: 'Under way' },
  async render(node, { processDefinitionId }) {
    const place = el('div', { class: 'waymark-tab' });
    node.append(place);
    try {
      place.append(await underWay(processDefinitionId.split(':')[0]));
    } catch (problem) {
      place.append(el('p', {}, problem.message));
    }
  },
  unmount() {},
}];
