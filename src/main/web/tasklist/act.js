/* What "Complete" does, in words, for forms whose act is more than to record; and a last question before what cannot be undone. */
import { button, el } from '../base/elements.js';

const COMPLETE = 'Complete';

/**
 * @typedef {object} Question
 * @property {string} title
 * @property {string[]} says what will be, and what cannot be undone
 * @property {string} yes
 * @property {string} no
 *
 * @typedef {object} Act a form's module exports it beside the form
 * @property {(f: any, c: any) => string | null} words of the button, by what is answered; null for those that every form has
 * @property {(f: any, c: any, says: string[]) => Question | null} [sure] null where nothing is asked; what the server says of these answers is to be told
 */

/** Tasklist's own button under a form. @param {HTMLElement} form @return {HTMLButtonElement | null} */
export function completing(form) {
  const task = form.closest('.task-details');
  return task && task.querySelector('.form-actions .btn-primary');
}

/** @param {HTMLElement} form @param {string | null} words */
export function nameIt(form, words) {
  const one = completing(form);
  const said = words || COMPLETE;
  // Its text is a node that Angular wrote, and stays that node: Angular writes there again for another form.
  if (one && one.textContent.trim() !== said) one.firstChild.nodeValue = said;
}

/** Asks; the cursor stands on the answer that does nothing, and Escape is that answer. @param {Question} question @return {Promise<boolean>} */
export function lastQuestion({ title, says, yes, no }) {
  return new Promise((answer) => {
    // Answered at once: the browser's own word that a dialog has closed comes later than the next key.
    const end = (/** @type {boolean} */ sure) => { dialog.close(); dialog.remove(); answer(sure); };
    const back = button(no, () => end(false));
    const dialog = el('dialog', { class: 'wm-dialog wm-sure', 'aria-labelledby': 'wm-sure', cancel: () => end(false), close: () => end(false) },
      el('div', { class: 'waymark wm-loaded' }, el('h2', { id: 'wm-sure' }, title), ...says.map((words) => el('p', {}, words)),
        el('p', { class: 'wm-buttons' }, back, button(yes, () => end(true), 'warning'))));
    document.body.append(dialog);
    dialog.showModal();
    back.focus();
  });
}
