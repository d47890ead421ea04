/*
 * What the engine's web applications leave out for whoever does not see their page, or does not point at it: the names of buttons that show
 * a picture alone, landmarks, headings, the language, what is pressed by a pointer only. Each rule is followed again after each drawing; it
 * writes what differs alone, so that it does not call itself.
 */

/** @typedef {(one: HTMLElement) => void} Mending */

const LANGUAGE = 'en-GB';
const TASKS = 'Waymark Tasks';
const REGIONS = { filters: 'Lists of tasks', list: 'Tasks of the open list', task: 'The open task' };
/** Names by what is inside, where not even the engine's own tooltip says one. */
const NAMES = [
  ['.app-switch > a', 'The other applications'],
  ['.navbar-toggle', 'Menu'],
  ['.section-toggle', 'Fold or unfold this part'],
  ['.maximize', 'Let the task fill the page'],
  ['.reset-regions', 'Show the lists beside the task again'],
  ['.stored-criteria > button', 'Searches that were kept'],
  ['.claim', 'Claim'],
  ['button.close', 'Close'],
  ['[ng-click^="changeOrder"]', 'Sort'],
  ['.btn-toggle', 'Fold or unfold'],
  ['.circle-green', 'Open it: nothing of it is stuck'],
  ['.circle', 'Open it: some of it is stuck'],
  ['.dropdown-toggle.btn-xs', 'Other versions'],
  ['.edit-toggle', 'Change it'],
];
/** What stands in the place of a text until the engine's texts have come. */
const KEY_OF_A_TEXT = /^[A-Z]+(_[A-Z0-9]+)+$/;
/** What may be pressed and is neither link nor button. */
const POINTED_AT = ':is(a, span, div, li, td, i)[ng-click]:not([href], [role], [ng-disabled], .view-value, :has(a, button, input))';

/** @param {HTMLElement} one @param {string} name @param {string} value */
function set(one, name, value) {
  if (one.getAttribute(name) !== value) one.setAttribute(name, value);
}

/** @type {(name: string, value: string) => Mending} */
const attribute = (name, value) => (one) => set(one, name, value);

/** @type {(name: string) => Mending} */
const without = (name) => (one) => { if (one.hasAttribute(name)) one.removeAttribute(name); };

/** @param {HTMLElement} one */
function isNamed(one) {
  return Boolean(one.textContent?.trim() || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.title || one.querySelector('img[alt], [aria-label]'));
}

/** By its tooltip, or by what it is. @type {Mending} */
function giveName(one) {
  if (isNamed(one)) return;
  const told = one.getAttribute('uib-tooltip') || one.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip') || one.getAttribute('tooltip');
  const known = NAMES.find(([selector]) => one.matches(selector));
  const words = told && !KEY_OF_A_TEXT.test(told) ? told : known && known[1];
  if (!words) return;
  const heading = one.matches('[ng-click^="changeOrder"]') ? one.closest('th, td')?.textContent?.trim() : '';
  one.setAttribute('aria-label', heading ? `Sort by ${heading}` : words);
}

/** @type {Mending} */
function press(one) {
  set(one, 'role', 'button');
  set(one, 'tabindex', '0');
}

/** A part of Tasklist's page can be put away; its button says which, and whether it is. @type {Mending} */
function putAway(one) {
  const region = REGIONS[/** @type {keyof typeof REGIONS} */ (one.dataset.region)];
  const column = one.closest('.column');
  if (!region || !column) return;
  set(one, 'aria-label', `${region}: show or put away`);
  set(/** @type {HTMLElement} */ (column), 'aria-label', region);
}

/** The words of the engine's applications for what Waymark's pages call otherwise. @type {Mending} */
function callAlike(one) {
  one.childNodes.forEach((node) => {
    const said = node.nodeType === Node.TEXT_NODE && node.nodeValue ? node.nodeValue.replace(/\bLog (in|out)\b/, 'Sign $1') : '';
    if (said && said !== node.nodeValue) node.nodeValue = said;
  });
}

/** Which of several parts is shown. @type {Mending} */
function chosen(one) {
  if (one.closest('li')?.classList.contains('active')) set(one, 'aria-current', 'true');
  else without('aria-current')(one);
}

/** Where there is no first heading. @type {Mending} */
function heading(main) {
  let words = /** @type {HTMLElement | null} */ (main.querySelector('h1.wmp-aloud'));
  if (main.querySelector('h1:not(.wmp-aloud)')) {
    if (words) words.remove();
    return;
  }
  if (!words) {
    words = document.createElement('h1');
    words.className = 'wmp-aloud';
    main.prepend(words);
  }
  const said = document.querySelector('.navbar-brand .brand-name')?.textContent?.trim() || 'Waymark';
  if (words.textContent !== said) words.textContent = said;
}

/** A page of Tasklist is called by the task that is open. @type {Mending} */
function title(task) {
  const said = `${task.textContent.trim()} – ${TASKS}`;
  if (document.title !== said) document.title = said;
}

/** @type {Mending} */
function statement(foot) {
  if (foot.querySelector('[href="/accessibility"]')) return;
  const link = document.createElement('a');
  link.href = '/accessibility';
  link.textContent = 'Accessibility';
  foot.append(' · ', link);
}

const MAIN = '.site-wrap, .ctn-main, body > [ng-view]';

/** @type {[string, Mending][]} */
const RULES = [
  ['html', attribute('lang', LANGUAGE)],
  ['[cam-widget-header]', attribute('role', 'banner')],
  ['.sections-menu:has(li)', (one) => { set(one, 'role', 'navigation'); set(one, 'aria-label', 'Waymark'); }],
  ['.cam-nav', attribute('aria-label', 'You, and the other applications')],
  [MAIN, (one) => { set(one, 'role', 'main'); heading(one); }],
  ['.page-notifications', attribute('role', 'status')],
  ['[tabindex]:is([tabindex="1"], [tabindex="2"], [tabindex="3"])', without('tabindex')],
  ['.meta [cam-widget-inline-field][tabindex]', without('tabindex')],
  ['.glyphicon:not(a, button), .caret', attribute('aria-hidden', 'true')],
  ['[data-region].region-toggle', putAway],
  [POINTED_AT, press],
  ['[cam-widget-clipboard] > a:not([href])', press],
  ['a, button, [role="button"]', giveName],
  ['.nav-tabs > li > a, .sections-menu li > view > a[href^="#"], .sections-menu li > a[href^="#"]', chosen],
  ['.cam-nav a, form[name="signinForm"] button, form[name="signinForm"] h2', callAlike],
  ['.main-field[aria-expanded]', (one) => { set(one, 'role', 'combobox'); set(one, 'aria-label', 'Add what to search by'); }],
  ['input.toggle[type="radio"], .app-label-wrapper', (one) => { set(one, 'tabindex', '-1'); set(one, 'aria-hidden', 'true'); }],
  ['.task-filter h4', attribute('aria-level', '2')],
  ['.waymark-found h4, .waymark-work li.task h4', attribute('aria-level', '3')],
  ['.tasks-list', () => { if (!document.querySelector('.task-card h2.task') && document.title !== TASKS) document.title = TASKS; }],
  ['.task-card h2.task', title],
  ['.definition-name h4', attribute('aria-level', '3')],
  ['.user-profile-name, .pie-chart h4, .ctn-sidebar h5, .ctn-main h3:not([class*="waymark"] *), body > [ng-view] h3', attribute('aria-level', '2')],
  ['.ctn-main aside', (one) => { set(one, 'role', 'region'); set(one, 'aria-label', 'Parts of what is shown'); }],
  ['.ctn-scroll:not(.ctn-sidebar)', (one) => { set(one, 'tabindex', '0'); set(one, 'role', 'group'); set(one, 'aria-label', 'What is chosen above'); }],
  ['.ctn-sidebar input[name="name"]', attribute('aria-label', 'Find a step by its name')],
  ['[cam-widget-footer] .row > div:last-child', statement],
];

let waiting = false;

function mend() {
  waiting = false;
  RULES.forEach(([selector, mending]) => document.querySelectorAll(selector).forEach((one) => mending(/** @type {HTMLElement} */ (one))));
}

function soon() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(mend);
}

document.addEventListener('keydown', (event) => {
  const one = event.target instanceof HTMLElement && event.target.matches('[role="button"]:not(button, [href])') ? event.target : null;
  if (!one || !['Enter', ' '].includes(event.key)) return;
  event.preventDefault();
  one.click();
});
new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'tabindex', 'uib-tooltip'] });
mend();
