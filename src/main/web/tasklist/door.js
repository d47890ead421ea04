/*
 * At Tasklist's sign-in: an administrator, who does not work tasks, is led to where administrators work. The refusal
 * does not say whether the password was right, so it is tried there once; for both, that is one guess.
 */
const SIGN_IN = '/camunda/api/admin/auth/user/default/login/';
const REFUSED = 401;

/** What was sent last, until it is answered: the form is emptied before this script hears of a refusal. */
let sent = null;

async function enter(application, who) {
  const token = (document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/) || [])[1];
  const answer = await fetch(`${SIGN_IN}${application}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}) },
    body: new URLSearchParams(who),
  });
  return answer.ok;
}

function remember() {
  const username = /** @type {HTMLInputElement} */ (document.querySelector('form input[type="text"]'));
  const password = /** @type {HTMLInputElement} */ (document.querySelector('form input[type="password"]'));
  sent = username && password ? { username: username.value, password: password.value } : null;
}

async function lead() {
  const who = sent;
  sent = null;
  if (who && await enter('admin', who)) window.location.assign('/camunda/app/admin/default/');
}

export default function watchTheDoor() {
  new PerformanceObserver((seen) => {
    const answer = /** @type {PerformanceResourceTiming | undefined} */ (seen.getEntries().find((entry) => entry.name.endsWith(`${SIGN_IN}tasklist`)));
    if (answer && answer.responseStatus === REFUSED) lead().catch(() => {});
    else if (answer) sent = null;
  }).observe({ type: 'resource' });
  document.addEventListener('submit', () => { if (window.location.hash.startsWith('#/login')) remember(); }, true);
}
