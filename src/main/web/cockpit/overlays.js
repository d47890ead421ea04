/* In Cockpit, on the drawing of a process: at each step how many wait, since when the oldest does, and how many are overdue. */
import { API, call } from '../base/api.js';
import { el } from '../base/elements.js';
import { count } from '../base/words.js';

const brief = (moment) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' }).format(new Date(moment));

function badge(step) {
  const late = step.overdue ? `, ! ${step.overdue} overdue` : '';
  return el('div', { class: `waymark-waits${step.overdue ? ' waymark-waits-late' : ''}`, title: `${step.name}: ${count(step.waiting, 'task')} waiting, the oldest since ${brief(step.oldest)}${late}` },
    `${step.waiting} since ${brief(step.oldest)}${late}`);
}

export default [{
  id: 'waymark-overlays',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 20,
  async render(viewer, { processDefinitionId }) {
    const steps = await call('GET', `${API}/oversight/steps?process=${encodeURIComponent(processDefinitionId.split(':')[0])}`).catch(() => []);
    const overlays = viewer.get('overlays');
    const elements = viewer.get('elementRegistry');
    steps.filter((step) => elements.get(step.element)).forEach((step) => overlays.add(step.element, { position: { top: -14, left: 0 }, html: badge(step) }));
  },
  unmount() {},
}];
