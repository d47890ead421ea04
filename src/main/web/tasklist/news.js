/* How many letters are new, in Tasklist's bar. The list of work says so with each of its answers: nothing is asked for it alone. */
/** @type {HTMLElement | null} */
let badge = null;
let number = 0;

function show() {
  if (!badge) return;
  badge.hidden = !number;
  badge.textContent = `${number} new`;
}

document.addEventListener('waymark-news', (/** @type {any} */ event) => {
  number = event.detail;
  show();
});

export default {
  id: 'waymark-news',
  pluginPoint: 'tasklist.navbar.action',
  priority: 80,
  render(/** @type {HTMLElement} */ node) {
    const link = document.createElement('a');
    link.href = '/camunda/waymark/letters.html';
    badge = document.createElement('span');
    badge.className = 'waymark-badge';
    link.append('Letters ', badge);
    node.append(link);
    show();
  },
  unmount() {
    badge = null;
  },
};
