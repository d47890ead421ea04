/* In Cockpit, beside the other tabs of a child's journey: the journey itself, on one page. */
import { pictureOrWords } from '/camunda/waymark/picture-1.js';
import Waymark from '/forms/waymark.js';

const ENGINE = '/camunda/api/engine/engine/default';
const API = '/camunda/api/waymark';
const OF_JOURNEYS = 'child-journey:';

function words(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The inspection is the instance's tenant; the case is the last part of its business key. */
async function show(node, processInstanceId) {
  const instance = await Waymark.call('GET', `${ENGINE}/process-instance/${encodeURIComponent(processInstanceId)}`);
  if (!instance.definitionId.startsWith(OF_JOURNEYS)) {
    node.append(words('p', 'This is no child’s journey. Open the instance of a case to see one.'));
    return;
  }
  const number = instance.businessKey.split('-').pop();
  const address = `${API}/inspections/${instance.tenantId}/cases/${encodeURIComponent(number)}`;
  const link = words('a', 'The journey on a page of its own, with its table');
  link.href = `/camunda/waymark/inspection.html?inspection=${encodeURIComponent(instance.tenantId)}#case/${encodeURIComponent(number)}`;
  const line = document.createElement('p');
  line.append(link);
  const me = await Waymark.call('GET', `${API}/me`);
  if (me.groups.includes('managers')) {
    // To ask for it here would be refused, and told of: a manager says why first, where it is asked.
    link.textContent = 'Say why you look, on the page of the case';
    node.append(words('p', 'A child’s journey is for those who inspect. A manager who has to see one says why.'), line);
    return;
  }
  const page = await Waymark.call('GET', `${address}/journey`);
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
