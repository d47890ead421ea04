/*
 * Waymark in Tasklist: the script of its forms, what tells tasks of one name apart, how tasks are found and how many
 * wait in each list, and for inspection managers the way to plan an inspection.
 */
import Waymark from '/forms/waymark.js';
import raiseAConcern from '/forms/waymark-raise-1.js';
import addActivity from './waymark-activity-1.js';
import watchTheDoor from './waymark-door-1.js';
import find from './waymark-find-1.js';
import labels from './waymark-label-1.js';
import lists from './waymark-lists-1.js';

const STAFF = ['managers', 'inspectors', 'quality', 'camunda-admin'];

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/forms/waymark.css';
document.head.append(style);
document.title = 'Waymark – tasks';
watchTheDoor();

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

export default [planAnInspection, addActivity, raiseAConcern, inspections, labels, find, ...lists];
