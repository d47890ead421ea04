/* Where a form stands in Tasklist's page, and where its cursor is. */

/** On a narrow screen, or one that is enlarged, Tasklist puts the task below its lists, far out of sight. @param {HTMLElement} form */
export function comeIntoView(form) {
  const task = form.closest('.task-details');
  if (!task) return;
  offerTheWayBack(task);
  if (!window.matchMedia('(max-width: 900px)').matches) return;
  task.scrollIntoView({ block: 'start' });
  // The lists above may still be growing.
  again([300, 1000, 2500], () => { if (task.isConnected) task.scrollIntoView({ block: 'start' }); });
}

/** Some milliseconds later, while nobody has done anything: whoever scrolls, points or types by then decides. @param {number[]} waits @param {() => void} act */
function again(waits, act) {
  let moved = false;
  ['wheel', 'touchstart', 'keydown', 'pointerdown'].forEach((what) => document.addEventListener(what, () => { moved = true; }, { once: true, passive: true }));
  waits.forEach((wait) => setTimeout(() => { if (!moved) act(); }, wait));
}

/** It is seen where the form takes the screen: also for whoever turns the tablet, or enlarges the page, with the form open. @param {Element} task */
function offerTheWayBack(task) {
  if (task.querySelector('.wm-back')) return;
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'wm-back';
  back.textContent = 'Back to the list of tasks';
  back.addEventListener('click', () => document.querySelector('.tasks-list').scrollIntoView({ block: 'start' }));
  task.prepend(back);
}

/** The first warning that would be scrolled past, made ready to hold the cursor. @param {HTMLElement} form @param {HTMLElement} field */
function warnedBefore(form, field) {
  const warning = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('.wm-warning')]).find((one) => one.checkVisibility() && !one.closest('.wm-concern')
    && one.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING);
  if (warning) warning.tabIndex = -1;
  return warning;
}

/** @param {HTMLElement} form */
export function toTheFirstField(form) {
  // A warning is read before anything is filled in; a report before anybody says something of it.
  const text = /** @type {HTMLElement} */ (form.querySelector('.wm-half .wm-context:has(.wm-draft)'));
  // A file is for those who have one: the cursor stands where one writes, or where a first row is added.
  const asks = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('input:not([type=hidden]):not([type=file]), select, textarea, [data-add]')]);
  const field = text || asks.find((one) => !one.disabled && one.checkVisibility() && !one.closest('.wm-concern') && one.tabIndex >= 0);
  const first = field && (warnedBefore(form, field) || field);
  if (!first) return;
  first.focus();
  // Tasklist moves the cursor to its own bar once it has drawn the task anew.
  again([300, 1000], () => { if (!form.contains(document.activeElement)) first.focus(); });
}
