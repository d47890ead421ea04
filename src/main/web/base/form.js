/*
 * The one form engine. A form is a view: a function of what has been answered, which asks by the methods of its Part. The
 * answers stand in the Part and not in the page, so that what is hidden, drawn anew or put aside is not lost.
 */
import { Part } from './part.js';
import { has } from './words.js';

/** What is kept beside the answers: which rows of folded lists are open, so that whoever comes back finds the one they wrote in. */
export const OPEN_ROWS = 'openRows';

let forms = 0;

/** @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** As they stand on the page; what is of no question comes last. @param {any[]} errors */
function inOrder(errors) {
  const place = (/** @type {any} */ error) => error.one && (document.getElementById(error.one.id) || document.getElementById(error.one.part.id));
  const placed = errors.map((error) => ({ error, at: place(error) }));
  const after = (/** @type {any} */ one, /** @type {any} */ other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING);
  return placed.sort((one, other) => {
    if (one.at === other.at) return 0;
    if (!one.at || !other.at) return one.at ? -1 : 1;
    return after(one.at, other.at) ? 1 : -1;
  }).map((one) => one.error);
}

/** What is answered to a question, rows too, so that it can be compared. @param {any} one */
const answerOf = (one) => JSON.stringify(one.kind === 'list' ? one.part.lists.get(one.name).rows.map((/** @type {Part} */ row) => row.read()) : one.answer) ?? '';

/** What the server refused counts as mended once the answer is another: only the server knows better. @param {any} one */
function changedSince(one) {
  const before = answerOf(one);
  return (/** @type {any} */ now) => answerOf(now) !== before;
}

/** What is said of a question that was not answered. @param {boolean | string} required */
function needed(required) {
  const words = typeof required === 'string' ? required : 'This is needed.';
  return { message: words, short: words.charAt(0).toLowerCase() + words.slice(1) };
}

export class Form {
  /**
   * @param {object} options
   * @param {() => void} options.draw puts the form on the page
   * @param {(event?: Event) => void} [options.changed] after an answer has changed
   * @param {(question: any, file: File | null) => void} [options.upload]
   * @param {boolean} [options.named] whether controls carry the names of their questions
   */
  constructor({ draw, changed = () => {}, upload = () => {}, named = false }) {
    forms += 1;
    this.draw = draw;
    this.changed = changed;
    this.upload = upload;
    this.named = named;
    /** @type {{message: string, row?: string, alike?: string, id: string | null, one: any, field?: string, said?: string, mended: (now: any) => boolean}[]} row and alike: where it is, and what is wrong there; field and said: what the server said */
    this.errors = [];
    /** @type {any} */
    this.open = {};
    this.id = `wm-${forms}`;
    this.serial = 0;
    this.context = {};
    this.enabled = true;
    /** Every question that was ever asked, by its path without the numbers of rows. */
    this.known = new Map();
    this.root = new Part(this, {});
  }

  /** @param {any} context what the form is about @param {any} answers what was typed before, which goes first */
  fill(context, answers) {
    this.context = context || {};
    this.open = (answers || {})[OPEN_ROWS] || {};
    const before = this.root;
    this.root = new Part(this, { data: this.context, given: { ...this.context.answers, ...answers }, drafted: answers || {}, offered: this.context, before });
  }

  /** The answers as the server takes them: empty fields and parts that are not asked for are null. */
  read() {
    return this.root.read();
  }

  /** The answers, and which rows are open where rows can be folded. */
  readToKeep() {
    const folded = [...this.root.lists].filter(([, list]) => list.fold);
    if (!folded.length) return this.read();
    return { ...this.read(), [OPEN_ROWS]: Object.fromEntries(folded.map(([name, list]) => [name, list.rows.map((row) => row.open)])) };
  }

  /** Every question that stands on the page, in its order. */
  asked() {
    return this.root.everything();
  }

  /** What is needed and not answered, and what cannot be read. */
  missing() {
    return this.asked().filter((one) => one.required && !one.disabled && !has(one.answer)).map((one) => ({ one, ...needed(one.required), mended: (/** @type {any} */ now) => has(now.answer) }));
  }

  /** What was typed and is no date, time or number. */
  unreadable() {
    return this.asked().filter((one) => one.unreadable).map((one) => ({ one, message: capital(one.unreadable), short: one.unreadable, mended: (/** @type {any} */ now) => !now.unreadable }));
  }

  /**
   * All that is wrong, in one round: what the page sees by itself, and what the server said beside it.
   *
   * @param {any[]} own @param {{field: string, message: string}[]} told
   */
  together(own, told) {
    const seen = new Set(own.filter((error) => error.one).map((error) => error.one.part.address(error.one.name)));
    return [...own, ...told.filter((error) => !seen.has(error.field))];
  }

  /** Whether the server has refused something that was not answered otherwise since: it may hang on another answer. */
  isRefused() {
    return this.errors.some((error) => error.field !== undefined && !this.isMended(error));
  }

  /** What the server said and says no more is over, whichever answer it hung on. @param {{field: string, message: string}[]} told what it says now */
  settle(told) {
    const over = this.errors.filter((error) => error.field !== undefined && !told.some((now) => now.field === error.field && (now.field || now.message === error.said)));
    if (!over.length) return;
    over.forEach((error) => { if (error.one) error.one.part.absolve(error.one.name, error.alike || error.message); });
    this.errors = this.errors.filter((error) => !over.includes(error));
    this.draw();
  }

  clearErrors() {
    this.errors = [];
    this.root.clearErrors();
  }

  /** Whether what was wrong was answered otherwise since, or is not asked any more. @param {any} error */
  isMended(error) {
    const now = error.one && error.one.part.current(error.one);
    return Boolean(error.one) && (!now || error.mended(now));
  }

  /**
   * Puts each error beside its question. In the summary it names the row, and the question too where the message alone does not.
   *
   * @param {{field?: string, message: string, short?: string, one?: any, id?: string, mended?: (now: any) => boolean}[]} errors by the paths that the server gives, such as `judgements[1].findings[0].text`
   */
  showErrors(errors) {
    this.clearErrors();
    this.errors = inOrder(errors.map((error) => ({ ...error, one: error.one || this.find(error.field || '') }))).map((error) => {
      const { one } = error;
      const said = { field: error.field, said: error.message };
      if (!one) return { ...said, message: error.message, id: error.id || null, one, mended: () => false };
      const titles = one.part.titles();
      const row = titles[titles.length - 1];
      const message = row && error.message.startsWith(`${row}: `) ? capital(error.message.slice(row.length + 2)) : error.message;
      const mended = error.mended || changedSince(one);
      one.part.fault(one.name, message, mended);
      const names = error.short ? [...titles, one.says] : titles;
      return { ...said, message: [names.join(', '), error.short || message].filter(Boolean).join(': '), asks: error.short ? names.join(', ') : null, row: names.join(', '), alike: error.short ? capital(error.short) : message, id: one.id, one, mended };
    });
    this.draw();
  }

  /** The question of a path, or what stands nearest to it. @param {string} path */
  find(path) {
    const steps = path.split('.').filter(Boolean);
    let part = this.root;
    let nearest = null;
    while (steps.length) {
      const whole = part.questions.get(steps.join('.'));
      if (whole) return whole;
      const [, name, at] = steps.shift().match(/^([^[]*)(?:\[(\d+)\])?/);
      const list = part.lists.get(name);
      const row = list && at !== undefined ? list.rows[Number(at)] : null;
      if (!row) return part.questions.get(name) || (list && list.one) || nearest || this.asked().find((one) => one.name === name) || null;
      row.openUp();
      part = row;
      nearest = row.everything().find((one) => one.kind !== 'hidden') || (list && list.one);
    }
    return nearest;
  }

  /** @param {string} [id] */
  focus(id) {
    const place = id && document.getElementById(id);
    const control = place && (place.matches('input, select, textarea, button') ? place : place.querySelector('input, select, textarea, button'));
    if (control) /** @type {HTMLElement} */ (control).focus();
  }
}
