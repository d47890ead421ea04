/** Opens the task beside the list that is open, which keeps its place. */
export function open(taskId) {
  go((parameters) => parameters.set('task', taskId));
}

/** Closes the task; the list says what became of it, and has the focus. @param {any} [said] a text or a template */
export function backToTheList(said) {
  go((parameters) => parameters.delete('task'));
  document.dispatchEvent(new CustomEvent('waymark-back', { detail: said || '' }));
}

/** Says that a task was recorded, and not refused. @param {any} task as the desk tells it */
export function recordedNow(task) {
  document.dispatchEvent(new CustomEvent('waymark-recorded', { detail: task }));
}

/** @param {(parameters: URLSearchParams) => void} change */
function go(change) {
  const [path, query] = window.location.hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query || '');
  change(parameters);
  window.location.hash = `${path || '/'}?${parameters}`;
}
