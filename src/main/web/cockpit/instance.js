/* In Cockpit, beside the other tabs of an instance: who did what when in it, and who works on its inspection. */
import { API, call } from '../base/api.js';
import { el, empty, table } from '../base/elements.js';
import { show } from '../base/words.js';
import { historyTable } from '../pages/history-table.js';

const ENGINE = '/camunda/api/engine/engine/default';

/** Fills a tab with what is asked of the instance's inspection; where that is refused, the tab says why. */
async function fill(node, processInstanceId, content) {
  const place = el('div', { class: 'waymark-tab' });
  node.append(place);
  try {
    const instance = await call('GET', `${ENGINE}/process-instance/${encodeURIComponent(processInstanceId)}`);
    place.append(...(instance.tenantId ? await content(encodeURIComponent(instance.tenantId)) : [empty('This belongs to no inspection. What Waymark does for all of them, such as its rounds, has no page of its own.')]));
  } catch (problem) {
    place.append(el('p', {}, problem.message));
  }
}

function tab(id, label, priority, content) {
  return {
    id, pluginPoint: 'cockpit.processInstance.runtime.tab', priority, properties: { label },
    render(node, { processInstanceId }) {
      return fill(node, processInstanceId, (inspection) => content(inspection, encodeURIComponent(processInstanceId)));
    },
    unmount() {},
  };
}

async function history(inspection, process) {
  return [
    historyTable(await call('GET', `${API}/inspections/${inspection}/history?process=${process}`)),
    el('p', {}, el('a', { href: `/camunda/waymark/history.html?inspection=${inspection}` }, 'All of this inspection, with what is over'))];
}

async function people(inspection) {
  const page = await call('GET', `${API}/inspections/${inspection}/team`);
  return [page.members.length ? table('The team of this inspection', ['Who', 'As', 'Arrives on', 'Left on'],
    page.members.map((one) => [one.name, one.role, show(one.arrives), one.leftOn ? show(one.leftOn) : '–'])) : empty('The team has not been assembled yet. An inspection manager does so in the task “Assemble the team”.')];
}

export default [tab('waymark-history', 'History', 29, history), tab('waymark-people', 'People', 28, people)];
