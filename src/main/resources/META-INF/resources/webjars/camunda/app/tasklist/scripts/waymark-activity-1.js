/*
 * "Add what I saw": an inspector presses it, presses what it was, and the form to record it is open. One group of
 * buttons for each inspection that is on site and that they are on, so that it is two presses at a desk and on a tablet.
 */
import Waymark from '/forms/waymark.js';
import { open } from './waymark-open-1.js';

const API = '/camunda/api/waymark';

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

async function add(inspection, activity, words, dialog, status) {
  dialog.querySelectorAll('button').forEach((button) => { button.disabled = true; });
  status.textContent = 'Adding …';
  try {
    const added = await Waymark.call('POST', `${API}/inspections/${inspection.id}/activities`, { activity, what: words ? words.value.trim() || null : null });
    dialog.close();
    open(added.taskId);
  } catch (problem) {
    status.textContent = problem.errors && problem.errors.length ? problem.errors.map((error) => error.message).join(' ') : problem.message;
    dialog.querySelectorAll('button').forEach((button) => { button.disabled = false; });
    if (words) words.focus();
  }
}

function group(inspection, dialog, status, alone) {
  const part = element('section', {});
  if (!alone) part.append(element('h3', {}, `${inspection.authority}, ${inspection.reference}`));
  let words = null;
  if (inspection.plain) {
    words = element('input', { type: 'text', maxlength: '200', autocomplete: 'off' });
    part.append(element('label', { class: 'wm-field' }, 'What is it? Never a child’s name.', words));
  }
  inspection.kinds.forEach((kind) => {
    const buttons = kind.activities.map((activity) => {
      const button = element('button', { type: 'button', class: 'wm-button waymark-big' }, activity.label);
      button.addEventListener('click', () => add(inspection, activity.value, words, dialog, status));
      return button;
    });
    part.append(element('h4', {}, kind.title), element('div', { class: 'waymark-choices' }, ...buttons));
  });
  return part;
}

async function show() {
  const dialog = element('dialog', { class: 'wm-dialog waymark-activity', 'aria-labelledby': 'waymark-activity-title' });
  const status = element('p', { class: 'wm-error', role: 'status' });
  const close = element('button', { type: 'button', class: 'wm-button' }, 'Close');
  const body = element('div', { class: 'waymark wm-loaded' }, element('h2', { id: 'waymark-activity-title' }, 'Add what I saw'));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(body);
  document.body.append(dialog);
  dialog.showModal();
  try {
    const running = await Waymark.call('GET', `${API}/on-the-spot`);
    body.append(status, ...running.map((one) => group(one, dialog, status, running.length === 1)));
    if (!running.length) body.append(element('p', {}, 'None of your inspections is on site now, so there is nothing to add to.'));
  } catch (problem) {
    status.textContent = problem.message;
    body.append(status);
  }
  body.append(close);
  (body.querySelector('input, button') || close).focus();
}

export default {
  id: 'waymark-add-activity',
  pluginPoint: 'tasklist.navbar.action',
  priority: 95,
  async render(node) {
    const me = await Waymark.call('GET', `${API}/me`).catch(() => null);
    if (!me || !me.groups.includes('inspectors')) return;
    const link = element('a', { href: '', role: 'button' }, 'Add what I saw');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show();
    });
    node.append(link);
  },
  unmount() {},
};
