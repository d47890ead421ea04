/*
 * Says some minutes before a session ends that it will, on every page that is open. The server tells with each answer how long it
 * waits for the next request, and how long the session lasts whatever happens; nothing typed is lost either way.
 */

const HEADER = 'Waymark-Session';
const WARN_BEFORE = 5 * 60 * 1000;

let timer = null;
let bar = null;

/** Takes note of an answer: "idle seconds; longest seconds". One without the header says nothing of a session. */
export function sessionSeen(response, stay) {
  const told = (response.headers.get(HEADER) || '').match(/^(\d+);(\d+)$/);
  if (!told) return;
  const [idle, longest] = [Number(told[1]) * 1000, Number(told[2]) * 1000];
  clearTimeout(timer);
  hide();
  const ends = Math.min(idle, longest);
  const at = new Date(Date.now() + ends);
  timer = setTimeout(() => warn(at, idle < longest ? stay : null), Math.max(0, ends - WARN_BEFORE));
}

function warn(at, stay) {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);
  bar = document.createElement('div');
  bar.className = 'wm-session';
  // In these pages of the engine the top of the page is fixed, and the bar would lie on it.
  bar.classList.toggle('wm-below', /\/app\/(admin|cockpit|welcome)\//.test(window.location.pathname));
  bar.setAttribute('role', 'alert');
  bar.append(stay
    ? `You have done nothing here for a while, so you will be signed out at ${time}. What you typed in a task is kept. `
    : `You have been signed in as long as anybody may at once, and will be signed out at ${time}. What you typed in a task is kept: sign in again and go on. `);
  if (stay) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Stay signed in';
    button.addEventListener('click', () => stay().then(hide, hide));
    bar.append(button);
  }
  document.body.prepend(bar);
}

function hide() {
  if (bar) bar.remove();
  bar = null;
}
