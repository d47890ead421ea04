/* Raising a concern from Tasklist's bar, whatever an inspector is doing there. */
import { API, call, el, form } from '/camunda/waymark/page-1.js';
import { QUESTIONS } from '/camunda/waymark/sections/concerns-1.js';

const INSPECTING = ['lead', 'inspector'];
const TAKES_CONCERNS = ['ON_SITE', 'JUDGING', 'REPORTING'];

/** The inspections in which whoever is signed in may raise a concern now. */
async function mine() {
  const all = await call('GET', `${API}/inspections`).catch(() => []);
  return all.filter((one) => TAKES_CONCERNS.includes(one.status) && one.roles.some((role) => INSPECTING.includes(role)));
}

async function raise() {
  const inspections = await mine();
  const dialog = el('dialog', { class: 'wm-dialog', 'aria-label': 'Raise a safeguarding concern' });
  const close = el('button', { type: 'button', class: 'wm-button', click: () => dialog.close() }, 'Close');
  const questions = [{
    name: 'inspection', label: 'Inspection', type: 'select', required: true,
    value: inspections.length === 1 ? inspections[0].id : null,
    options: inspections.map((one) => ({ value: one.id, label: `${one.authority}, ${one.reference}` })),
  }, ...QUESTIONS];
  const page = el('div', { class: 'waymark wm-loaded' }, el('h2', {}, 'Raise a safeguarding concern'),
    inspections.length
      ? el('p', {}, 'Use this the moment you see it. The authority is told at once.')
      : el('p', {}, 'You are on no inspection that the authority knows of yet. Speak to its children’s services by telephone now, and to the lead inspector.'),
    inspections.length ? form(questions, { submit: 'Raise the concern', warning: true, send }) : null,
    close);
  dialog.append(page);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function send({ inspection, ...concern }) {
  if (!inspection) {
    const problem = new Error('Choose the inspection.');
    problem.errors = [{ field: 'inspection', message: 'Choose the inspection.' }];
    throw problem;
  }
  return call('POST', `${API}/inspections/${inspection}/concerns`, concern);
}

export default {
  id: 'waymark-raise-a-concern',
  pluginPoint: 'tasklist.navbar.action',
  priority: 80,
  async render(node) {
    const me = await call('GET', `${API}/me`).catch(() => null);
    if (!me || !me.groups.includes('inspectors')) return;
    const link = el('a', { href: '', role: 'button', click: (event) => {
      event.preventDefault();
      raise();
    } }, 'Raise a concern');
    node.append(link);
  },
  unmount() {},
};
