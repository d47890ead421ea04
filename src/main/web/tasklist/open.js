/** Opens the task beside the list that is open, which keeps its place. */
export function open(taskId) {
  const [path, query] = window.location.hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query || '');
  parameters.set('task', taskId);
  window.location.hash = `${path || '/'}?${parameters}`;
}
