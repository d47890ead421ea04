/*
 * Keeps on the server what somebody types, while they type it, and goes on trying until it is there. Nothing of it is kept in the
 * browser's stores: what could not be sent yet waits in the page's memory, and leaving the page asks first.
 */
import { API, call, newId, signInLink } from './api.js';
import { saved } from './words.js';

const PAUSE = 800;
const LONGEST = 2000;
const SLOW = 3000;
const TIME_LIMIT = 8000;
const BYTES_A_SECOND = 20000;
const AGAIN = [2000, 3000, 5000, 10000];
/** A browser takes at most 64 KB from a page that is left, for all that is under way. */
const MOST_WHEN_LEFT = 60000;

/** This page, as the server knows it: what it sends may arrive in another order. */
const PAGE = newId();
let turn = 0;

/** Each that still has something to save. */
const waiting = new Set();

export class Keeper {
  /**
   * read: the answers as they stand; send: (answers, query, options) => what the server kept; say: words for the user;
   * conflict: another version is in its place; me: whose it is
   */
  constructor({ read, send, say, conflict, me }) {
    this.read = read;
    this.send = send;
    this.say = say;
    this.conflict = conflict;
    this.me = me;
    this.task = '';
    this.stopped = false;
    /** @type {any} */
    this.timer = null;
    this.typedVersion = 0;
    this.savedVersion = 0;
    this.leftVersion = 0;
    this.since = null;
    this.first = null;
    this.tries = 0;
    this.held = false;
    this.running = null;
    this.resting = false;
    this.slow = false;
    this.signedOut = false;
  }

  get unsent() {
    return this.typedVersion !== this.savedVersion;
  }

  /** Something was typed. It is sent after a pause, and within two seconds whether there is one or not. */
  typed() {
    this.typedVersion += 1;
    waiting.add(this);
    const now = Date.now();
    this.first = this.first || now;
    if (!this.tries) this.plan(Math.max(0, Math.min(PAUSE, this.first + LONGEST - now)));
  }

  plan(after) {
    clearTimeout(this.timer);
    if (!this.resting) this.timer = setTimeout(() => this.save(), after);
  }

  /** Before all of it is recorded: what is on its way arrives, unless the line is bad, and nothing more is sent, which would come too late. */
  async rest() {
    this.resting = true;
    clearTimeout(this.timer);
    await Promise.race([this.running, new Promise((over) => { setTimeout(over, LONGEST); })]);
  }

  /** It was not recorded after all. */
  wake() {
    this.resting = false;
    if (this.unsent && !this.stopped) this.plan(PAUSE);
  }

  /** Resolves when what is typed by now was sent, or could not be. */
  async save(over = false) {
    clearTimeout(this.timer);
    // One at a time: each goes on from the version that the one before it left.
    if (this.running) await this.running;
    if (!this.unsent || this.held) return;
    this.running = this.running || this.once(over).finally(() => { this.running = null; });
    await this.running;
    if (this.unsent && !this.held && !this.tries) this.plan(PAUSE);
  }

  /** Takes the place of another version on purpose. */
  async saveOver() {
    this.typedVersion += 1;
    waiting.add(this);
    await this.save(true);
  }

  async once(over) {
    const version = this.typedVersion;
    const answers = this.read();
    this.first = null;
    const slow = setTimeout(() => this.isSlow(), SLOW);
    try {
      if (this.signedOut && !await this.isBack()) throw Object.assign(new Error(), { status: 401 });
      const kept = await this.send(answers, this.query(over), { timeLimit: TIME_LIMIT + JSON.stringify(answers).length / BYTES_A_SECOND * 1000 });
      this.took(version, kept);
    } catch (problem) {
      this.failed(problem, version);
    } finally {
      clearTimeout(slow);
      this.slow = false;
    }
  }

  isSlow() {
    this.slow = true;
    this.say('Not saved yet, trying again. Waymark does not answer; what you typed stays here.');
  }

  query(over) {
    turn += 1;
    return `page=${PAGE}&turn=${turn}&since=${encodeURIComponent(this.since || '')}&over=${over}`;
  }

  took(version, kept) {
    this.savedVersion = Math.max(this.savedVersion, version);
    this.since = kept.draftSavedAt;
    this.tries = 0;
    this.signedOut = false;
    if (!this.unsent) waiting.delete(this);
    this.say(`${saved(kept.draftSavedAt)}.`);
  }

  failed(problem, version) {
    if (this.stopped) return;
    if (problem.other) {
      this.savedVersion = version;
      waiting.delete(this);
      this.conflict(problem.other);
    } else if (problem.status === undefined || problem.status === 401 || problem.status === 408 || problem.status === 429 || problem.status >= 500) {
      this.signedOut = problem.status === 401;
      this.say(this.signedOut
        ? ['Not saved yet: you are signed out. What you typed stays here; it is saved by itself once you have signed in again, in this tab or another. ', signInLink()]
        : 'Not saved yet, trying again. Waymark does not answer; what you typed stays here.');
      this.plan(AGAIN[Math.min(this.tries, AGAIN.length - 1)]);
      this.tries += 1;
    } else {
      // Trying again would change nothing; the next key does.
      this.say(`Not saved. ${problem.message}`);
      this.tries = 0;
    }
  }

  /** Nobody else's session takes what this user typed. */
  async isBack() {
    const me = await call('GET', `${API}/me`, undefined, { timeLimit: TIME_LIMIT }).catch(() => null);
    return Boolean(me) && me.id === this.me;
  }

  /** The page is being left. @return how many bytes were sent; -1 when it is too much, or cannot be sent now */
  leave(room) {
    if (!this.unsent) return 0;
    if (this.held) return -1;
    const answers = this.read();
    const size = new Blob([JSON.stringify(answers)]).size;
    if (this.tries || this.slow || size > room) {
      this.save();
      return -1;
    }
    if (this.leftVersion === this.typedVersion) return 0;
    const version = this.typedVersion;
    this.leftVersion = version;
    this.send(answers, this.query(false), { keepalive: true }).then((kept) => this.took(version, kept), () => { this.leftVersion = 0; });
    return size;
  }

  /** It was recorded, or is not wanted any more. */
  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    this.savedVersion = this.typedVersion;
    waiting.delete(this);
  }
}

/** Sends whatever is not saved. @return whether all of it could be sent */
function leaving() {
  let room = MOST_WHEN_LEFT;
  return [...waiting].map((keeper) => {
    const size = keeper.leave(room);
    room -= Math.max(0, size);
    return size >= 0;
  }).every(Boolean);
}

/** Saves whatever is being typed on this page. */
export async function saveAll() {
  await Promise.all([...waiting].map((keeper) => keeper.save()));
}

window.addEventListener('pagehide', leaving);
document.addEventListener('visibilitychange', () => { if (document.hidden) leaving(); });
window.addEventListener('online', saveAll);
window.addEventListener('pageshow', (event) => { if (event.persisted) saveAll(); });
window.addEventListener('beforeunload', (event) => {
  if (leaving()) return;
  event.preventDefault();
  // An empty one lets some browsers go without asking.
  event.returnValue = 'Not saved yet';
});

/** Whether something on this page is not saved, so that a page may say so. */
export function somethingUnsaved() {
  return waiting.size > 0;
}

const DRAFTS = `${API}/drafts`;

/**
 * Where forms that are no task's keep what is typed into them: an inspection, or none. What was kept before is known at once, so
 * that a form is made with it.
 */
export class Place {
  constructor(me, inspection, prefix, kept) {
    this.me = me;
    this.inspection = inspection;
    this.prefix = prefix;
    this.kept = kept;
  }

  /** What this user has typed there and not sent. Without it, because it cannot be asked for, forms begin empty. */
  static async of(inspection, prefix = '') {
    await saveAll();
    const query = inspection ? `?inspection=${encodeURIComponent(inspection)}` : '';
    const ask = (address) => call('GET', address, undefined, { timeLimit: TIME_LIMIT });
    const [me, kept] = await Promise.all([ask(`${API}/me`), ask(`${DRAFTS}${query}`).catch(() => [])]);
    return new Place(me.id, inspection, prefix, new Map(kept.map((one) => [one.form, one])));
  }

  /** The same, for forms of another name. */
  named(prefix) {
    return new Place(this.me, this.inspection, prefix, this.kept);
  }

  name(form) {
    return [this.prefix, form].filter(Boolean).join('-').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 150);
  }

  address(form, query) {
    const of = this.inspection ? `&inspection=${encodeURIComponent(this.inspection)}` : '';
    return `${DRAFTS}/${this.name(form)}?${query}${of}`;
  }

  typedBefore(form) {
    return this.kept.get(this.name(form)) || null;
  }

  async send(form, answers, query, options) {
    const kept = await call('PUT', this.address(form, query), answers, options);
    this.kept.set(this.name(form), { form, answers, savedAt: kept.draftSavedAt });
    return kept;
  }

  /** Nothing of it is wanted any more; of what another page has saved since nothing is said. */
  async discard(form) {
    const before = this.typedBefore(form);
    this.kept.delete(this.name(form));
    turn += 1;
    await this.tell(this.address(form, `page=${PAGE}&turn=${turn}&since=${encodeURIComponent(before ? before.savedAt : '')}`));
  }

  /** What cannot be told now is told later, of the same version: what is saved in between stays. */
  async tell(address, tries = 0) {
    const told = await call('DELETE', address, undefined, { keepalive: true, timeLimit: TIME_LIMIT }).then(() => true, (problem) => problem.status < 500);
    if (!told) setTimeout(() => this.tell(address, tries + 1), AGAIN[Math.min(tries, AGAIN.length - 1)]);
  }
}
