/* Where the cursor stands when a part of the page is drawn anew: whoever works by keyboard goes on where they were. */

/** What tells one control from the others, before and after: the first of these that it has. @type {((one: HTMLElement) => string | null)[]} */
const TELLS = [
  (one) => one.dataset.move && `[data-move="${CSS.escape(one.dataset.move)}"]`,
  (one) => one.matches('a') && one.getAttribute('href') && `a[href="${CSS.escape(one.getAttribute('href'))}"]`,
  (one) => one.getAttribute('name') && `[name="${CSS.escape(one.getAttribute('name'))}"]`,
];

/** Where the cursor came to last. @type {HTMLElement | null} */
let last = null;
document.addEventListener('focusin', (event) => { last = /** @type {HTMLElement} */ (event.target); });

/** A button that is disabled while it works lets the cursor fall, and whoever pressed it is still there. */
function standing() {
  const now = document.activeElement;
  return now === document.body && last && last.matches(':disabled') ? last : now;
}

/** @param {HTMLElement} part @param {string | null} selector @param {string} words */
function find(part, selector, words) {
  const all = /** @type {HTMLElement[]} */ ([...part.querySelectorAll(selector || 'button, summary')]);
  return all.find((one) => one.textContent.trim() === words) || (selector ? all[0] : null);
}

/**
 * Remembers where the cursor is in a part of the page, before it is drawn anew.
 *
 * @param {HTMLElement} part
 * @return {(whole?: boolean) => void} brings it back there once that is drawn, unless it is elsewhere by then; to the first heading when what it
 *   stood on is gone, though not while the part is drawn in pieces and not whole yet
 */
export function wayBack(part) {
  const one = standing();
  if (!(one instanceof HTMLElement) || one === part || !part.contains(one)) return () => {};
  const selector = TELLS.map((tell) => tell(one)).find(Boolean) || null;
  const words = one.textContent.trim();
  return (whole = true) => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const now = find(part, selector, words) || (whole ? heading(part) : null);
    if (now) now.focus({ preventScroll: now.matches('h1, h2') });
  };
}

/** @param {HTMLElement} part */
function heading(part) {
  const first = /** @type {HTMLElement | null} */ (part.querySelector('.wmp-place h2, .wmp-place p, h1'));
  if (first) first.tabIndex = -1;
  return first;
}
