/* Says on the sign-in page that comes in the place of Tasklist when a session has ended what has become of what was typed. */
import { saveAll, somethingUnsaved } from '../base/keep.js';

let opened = false;
let onPurpose = false;

/** Somebody has a form open, so that a sign-in page from now on means that their session has ended. */
export function formOpened() {
  opened = true;
  onPurpose = false;
}

function note() {
  const made = document.createElement('p');
  made.className = 'wm-signed-out';
  made.setAttribute('role', 'status');
  made.textContent = somethingUnsaved()
    ? 'Your session has ended. What you typed last is kept on this page: sign in here again as the same user, and it stands in your form as you left it. Do not close this page before.'
    : 'Your session has ended. What you typed was saved: sign in again, and it stands in your form as you left it.';
  return made;
}

function look() {
  const form = /** @type {any} */ (document.forms).signinForm;
  if (!form || !opened || onPurpose || form.previousElementSibling?.classList.contains('wm-signed-out')) return;
  form.before(note());
}

/**
 * A session has ended, as an answer to Waymark said. Tasklist sees that by requests of its own, and where it asks nothing by itself
 * any more it is told.
 */
export function sessionEnded() {
  const angular = /** @type {any} */ (window).angular;
  const services = angular && [document.documentElement, document.body].map((root) => angular.element(root).injector()).find(Boolean);
  if (!services) return;
  services.get('AuthenticationService').updateAuthentication(null);
  services.get('$rootScope').$broadcast('authentication.login.required');
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('.logout, [ng-click*="logout"]')) return;
  onPurpose = true;
  saveAll();
}, true);
new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
