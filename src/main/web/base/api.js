/* Asks Waymark, as whoever is signed in, and says in words what went wrong. */
import { sessionSeen } from './session.js';

export const API = '/camunda/api/waymark';

/** What was sent and not answered yet, each with the word by which Waymark knows it when it comes again. @type {Map<string, string>} */
const unanswered = new Map();
/** Answered by what stands between: nobody knows whether Waymark did it. */
const BETWEEN = [502, 503, 504];

/** @param {string} path @param {any} body */
function sending(path, body) {
  const said = body instanceof FormData
    ? [...body].map(([name, value]) => (value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value]))
    : body;
  return `${path} ${JSON.stringify(said) ?? ''}`;
}

/**
 * options: {keepalive: goes on when the page is left, timeLimit: in milliseconds, after which it counts as not answered}
 */
export async function call(method, path, body, { keepalive = false, timeLimit = 0 } = {}) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
  const headers = { Accept: 'application/json' };
  if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
  if (body !== undefined && !(body instanceof FormData)) headers['Content-Type'] = 'application/json';
  const sent = method === 'POST' ? sending(path, body) : null;
  if (sent !== null) {
    unanswered.set(sent, unanswered.get(sent) || newId());
    headers['Waymark-Submission'] = unanswered.get(sent);
  }
  const giveUp = timeLimit ? new AbortController() : null;
  const timer = giveUp && setTimeout(() => giveUp.abort(), timeLimit);
  let response;
  let text;
  try {
    response = await fetch(path, {
      method, headers, keepalive, credentials: 'same-origin', signal: giveUp ? giveUp.signal : undefined,
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    });
    text = await response.text();
  } catch (e) {
    throw new Problem({ title: 'Waymark cannot be reached', detail: 'Check your connection and try again. What you typed is still here.' });
  } finally {
    clearTimeout(timer);
  }
  if (sent !== null && !BETWEEN.includes(response.status)) unanswered.delete(sent);
  sessionSeen(response, () => call('GET', `${API}/me`));
  let json = null;
  try { json = text ? JSON.parse(text) : null; } catch (e) { json = null; }
  if (!response.ok) throw new Problem(json, response.status);
  return json;
}

export const get = (/** @type {string} */ path) => call('GET', path);
export const post = (/** @type {string} */ path, /** @type {any} */ body) => call('POST', path, body);
export const put = (/** @type {string} */ path, /** @type {any} */ body) => call('PUT', path, body);

/** What the server refused: its words, the errors by field, another version in its place, or what it asks before it does it. */
export class Problem extends Error {
  constructor(problem, status) {
    const what = problem || {};
    super([[what.title, what.detail].filter(Boolean).join('. ') || plainly(status), found(what.reference)].filter(Boolean).join(' '));
    this.status = status;
    this.errors = what.errors || [];
    this.reference = what.reference || null;
    this.other = what.other || null;
    this.asks = what.asks || null;
  }
}

/** What stands in the log of it. @param {string | undefined} reference */
const found = (reference) => (reference ? `If you ask somebody for help, give them this reference: ${reference}.` : '');

function plainly(status) {
  if (status === 401) return 'Your session has ended. Sign in again in another tab, then try once more: what you typed is still here.';
  if (status === 403) return 'You are not allowed to do this. If your work needs it, ask the inspection manager.';
  if (status === 413) return 'This file is too large. Nothing of it was kept: choose a smaller one.';
  return 'Something went wrong. Nothing was recorded. Try again in a moment.';
}

/** To where one signs in, in a tab of its own, so that the page stays as it is. */
export function signInLink() {
  const link = document.createElement('a');
  link.href = '/camunda/app/tasklist/default/';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Sign in (a new tab opens)';
  return link;
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
