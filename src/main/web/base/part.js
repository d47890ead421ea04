/* One level of a form: its questions with what was answered, and its lists of rows, each of which is a level of its own. */
import { inFewWords, readAs } from './answers.js';
import * as fields from './fields.js';
import { nothing, repeat } from './lit.js';
import { has } from './words.js';

/**
 * @typedef {object} Question
 * @property {string} label what is asked
 * @property {any} [hint]
 * @property {boolean | string} [required] a sentence says what is needed where more than one answer would do
 * @property {number} [rows] of a text area
 * @property {number} [max] the most signs of a text
 * @property {number} [least] @property {number} [most] of a number
 * @property {any[]} [options] {value, label}, or values
 * @property {boolean} [many] whether several may be chosen
 * @property {string} [upload] where a file goes
 * @property {string} [instead] what a button says that takes over what was given before, in place of a file
 * @property {string} [accept] which files
 * @property {any} [value] what stands there at first
 * @property {boolean} [kept] false for what is not to be kept
 * @property {(answer: any) => string | null} [check] why an answer cannot be so, as far as the page knows; it is said with what is missing
 *
 * @typedef {object} Rows
 * @property {string} [legend] @property {any} [hint] @property {boolean | string} [required]
 * @property {string} [title] the member of a row that is its title
 * @property {boolean} [fold] whether a row can be folded
 * @property {boolean} [beside] whether short questions of a row stand beside each other
 * @property {boolean} [shown] false for rows that are there and not asked for
 * @property {string} [add] the words of the button that adds a row; without them none is added
 * @property {string} [remove] the words of the button that removes a row
 * @property {(row: Part) => any} row what stands in a row
 */

/** The answers to the questions of one level: of the form itself, or of one row of a list. */
export class Part {
  /** @param {import('./form.js').Form} form @param {any} options */
  constructor(form, { data = {}, given = {}, drafted = given, offered = {}, before = null, parent = null, within = null, key = '' }) {
    this.form = form;
    /** @type {any} what the context and what was typed say of it */
    this.data = data;
    /** @type {any} its answers when it was filled */
    this.given = given;
    /** @type {any} */
    this.drafted = drafted;
    /** @type {any} what the context alone says */
    this.offered = offered;
    /** @type {Part | null} the same when the form was filled before */
    this.before = before;
    /** @type {any} */
    this.parent = parent;
    /** @type {any} the list that it is a row of */
    this.within = within;
    this.key = key;
    /** @type {Record<string, any>} as it was typed */
    this.values = {};
    this.questions = new Map();
    this.lists = new Map();
    /** @type {Record<string, {message: string, mended: (now: any) => boolean}[]>} */
    this.errors = {};
    this.open = false;
    this.id = `${form.id}${key}`;
  }

  get context() {
    return this.form.context;
  }

  /** What is answered now, as the server takes it. @param {string} name */
  get(name) {
    const one = this.questions.get(name);
    return one ? one.answer : this.raw(name) ?? null;
  }

  /** Whether an answer is given. @param {string} name */
  has(name) {
    return has(this.raw(name));
  }

  /** Whether this is, or is among, what was chosen. @param {string} name @param {string} value */
  is(name, value) {
    return [].concat(this.raw(name) ?? []).map(String).includes(value);
  }

  /** The rows of a list. @param {string} name @return {Part[]} */
  rows(name) {
    const list = this.lists.get(name);
    return list ? list.rows : [];
  }

  /** @param {string} name */
  raw(name) {
    return name in this.values ? this.values[name] : this.given[name];
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    this.values[name] = value;
    this.form.changed();
    this.form.draw();
  }

  /** Begins to draw: what is not asked for again is not asked. */
  begin() {
    this.questions.clear();
    this.lists.forEach((list) => { list.asked = false; });
    return this;
  }

  // What can be asked.

  /** @param {string} name @param {Question} q */ text(name, q) { return fields.input(this.ask(name, 'text', q), 'text'); }
  /** @param {string} name @param {Question} q */ area(name, q) { return fields.area(this.ask(name, 'area', q)); }
  /** @param {string} name @param {Question} q */ number(name, q) { return fields.number(this.ask(name, 'number', q)); }
  /** @param {string} name @param {Question} q */ date(name, q) { return fields.date(this.ask(name, 'date', q)); }
  /** @param {string} name @param {Question} q */ time(name, q) { return fields.time(this.ask(name, 'time', q)); }
  /** A day with its time. @param {string} name @param {Question} q */ moment(name, q) { return fields.moment(this.ask(name, 'moment', q)); }
  /** @param {string} name @param {Question} q */ select(name, q) { return fields.select(this.ask(name, 'select', q)); }
  /** @param {string} name @param {Question} q */ tick(name, q) { return fields.tick(this.ask(name, 'tick', q)); }
  /** @param {string} name @param {Question} q */ choices(name, q) { return fields.choices(this.ask(name, 'choices', q)); }
  /** @param {string} name @param {Question} q */ file(name, q) { return fields.file(this.ask(name, 'file', q)); }
  /** What the row is about, and nobody types. @param {string} name */ hidden(name) { return fields.hidden(this.ask(name, 'hidden', { label: '' })); }

  /** @param {string} name @param {string} kind @param {Question} q */
  ask(name, kind, q) {
    const raw = this.raw(name);
    const one = {
      ...q, name, kind, part: this, raw, id: `${this.id}-${name.replace(/\W+/g, '-')}`, error: '',
      disabled: !this.form.enabled, attribute: this.within ? 'item' : 'field', named: this.form.named,
      says: String(q.label || '').replace(/[?:.]+$/, ''), ...readAs(kind, raw, q),
      set: (/** @type {any} */ value) => this.set(name, value),
      send: (/** @type {File | null} */ file) => this.form.upload(one, file),
    };
    if (q.check && !one.unreadable && has(one.answer)) one.unreadable = q.check(one.answer) || undefined;
    one.error = this.wrong(one);
    this.questions.set(name, one);
    this.form.known.set(this.path(name), one);
    return one;
  }

  /** Where a question of that name stands, without the numbers of rows. @param {string} name */
  path(name) {
    return this.within ? `${this.within.path}[].${name}` : name;
  }

  /**
   * Rows of one kind.
   *
   * @param {string} name @param {Rows} rows
   */
  list(name, rows) {
    const list = this.lists.get(name) || this.begun(name, rows);
    const id = `${this.id}-${name}`;
    list.asked = true;
    list.one = { name, kind: 'list', part: this, id, says: String(rows.legend || '').replace(/[?:.]+$/, ''), label: rows.legend };
    const error = this.wrong(list.one);
    this.form.known.set(list.path, { ...list.one, title: rows.title });
    if (rows.shown === false) return nothing;
    const drawn = list.rows.map((row) => ({ row, inside: rows.row(row.begin()) }));
    if (list.wereOpen) this.foldAtFirst(list);
    return fields.list({ ...rows, name, id, error, disabled: !this.form.enabled, addable: this.form.enabled, list,
      rows: repeat(drawn, (one) => one.row.key, (one) => fields.row(one.row, one.inside, rows, this.form.enabled)) });
  }

  /** @param {string} name @param {Rows} rows */
  begun(name, rows) {
    const list = { name, path: this.path(name), fold: Boolean(rows.fold), title: rows.title, rows: [], asked: true, one: null, part: this,
      wereOpen: rows.fold ? [] : null,
      add: () => this.addTo(name), remove: (/** @type {Part} */ row) => this.removeFrom(name, row), unfold: () => this.unfold(name) };
    const offered = this.offered[name] || [];
    const before = this.before && this.before.lists.get(name);
    (this.drafted[name] || offered).forEach((/** @type {any} */ row, /** @type {number} */ index) => {
      const known = offered.find((/** @type {any} */ other) => other.id !== undefined && other.id === row.id) || (row.id === undefined ? offered[index] : {}) || {};
      list.rows.push(this.rowOf(list, { ...known, ...row }, known, before && before.rows[index]));
    });
    if (list.fold && before) list.wereOpen = before.rows.map((row) => row.open);
    this.lists.set(name, list);
    return list;
  }

  /** Leaves open what was, and at first the row that is next to be worked on. */
  foldAtFirst(list) {
    const open = list.wereOpen.length ? list.wereOpen : this.form.open[list.name] || [];
    const next = open.length ? null : list.rows.find((row) => !row.inShort());
    list.rows.forEach((row, index) => { row.open = open.length ? Boolean(open[index]) : row === next; });
    list.wereOpen = null;
  }

  rowOf(list, data, offered, before = null) {
    this.form.serial += 1;
    const key = before ? before.key : `-${list.name}-${this.form.serial}`;
    return new Part(this.form, { data: { ...(this.parent ? this.data : {}), ...data }, given: data, offered, before, parent: this, within: list, key });
  }

  /** @param {string} name */
  addTo(name) {
    const list = this.lists.get(name);
    const row = this.rowOf(list, {}, {});
    row.open = true;
    list.rows.push(row);
    this.form.changed();
    this.form.draw();
    this.form.focus((row.everything().find((one) => one.kind !== 'hidden') || {}).id);
  }

  /** @param {string} name @param {Part} row */
  removeFrom(name, row) {
    const list = this.lists.get(name);
    list.rows.splice(list.rows.indexOf(row), 1);
    this.form.changed();
    this.form.draw();
    this.form.focus(`${this.id}-${name}-add`);
  }

  /** Opens every row of a folded list, or folds them all when they are open. @param {string} name */
  unfold(name) {
    const { rows } = this.lists.get(name);
    const open = !rows.every((row) => row.open);
    rows.forEach((row) => { row.open = open; });
    this.form.draw();
  }

  openUp() {
    for (let part = /** @type {Part | null} */ (this); part && part.within; part = part.parent) part.open = true;
  }

  /** What a row holds, in a line: one need not open it to know. */
  inShort() {
    const said = [...this.questions.values()].filter((one) => !['hidden', 'choices'].includes(one.kind) && has(one.answer)).map(inFewWords);
    [...this.lists.values()].filter((list) => list.asked).forEach((list) => {
      const holding = list.rows.filter((row) => row.inShort()).length;
      if (holding) said.push(`${list.one.label}: ${holding}`);
    });
    return said.filter(Boolean).join(' · ');
  }

  /** The questions of this part and of its rows. */
  everything() {
    const all = [...this.questions.values()];
    this.lists.forEach((list) => { if (list.asked) list.rows.forEach((row) => all.push(...row.everything())); });
    return all;
  }

  read() {
    const answers = {};
    this.questions.forEach((one, name) => { if (one.kind !== 'file' || one.upload !== name) answers[name] = one.answer; });
    this.lists.forEach((list, name) => { answers[name] = list.rows.map((row) => row.read()); });
    return answers;
  }

  clearErrors() {
    this.errors = {};
    this.lists.forEach((list) => list.rows.forEach((row) => row.clearErrors()));
  }

  /** What is still wrong with an answer. @param {any} one the question as it is asked now */
  wrong(one) {
    return (this.errors[one.name] || []).filter((error) => !error.mended(one)).map((error) => error.message).join(' ');
  }

  /** A question, or a list, as it is asked now; null where its row is gone, or it is not asked any more. @param {any} one */
  current(one) {
    for (let part = /** @type {Part} */ (this); part.within; part = part.parent) if (!part.within.asked || !part.within.rows.includes(part)) return null;
    const list = one.kind === 'list' && this.lists.get(one.name);
    return (list ? list.asked && list.one : this.questions.get(one.name)) || null;
  }

  /** Where a question stands, as the server says it: `judgements[1].findings[0].text`. @param {string} name @return {string} */
  address(name) {
    return this.within ? `${this.parent.address(this.within.name)}[${this.within.rows.indexOf(this)}].${name}` : name;
  }

  /** What was said of a question is taken back. @param {string} name @param {string} message */
  absolve(name, message) {
    this.errors[name] = (this.errors[name] || []).filter((error) => error.message !== message);
  }

  /** @param {string} name @param {string} message @param {(now: any) => boolean} mended whether it is answered otherwise since */
  fault(name, message, mended) {
    this.errors[name] = [...(this.errors[name] || []), { message, mended }];
    this.openUp();
  }

  /** The rows that a question stands in, the outermost first, each by its title or by its place in the list. */
  titles() {
    const names = [];
    for (let part = /** @type {Part} */ (this); part.within; part = part.parent) names.unshift(part.title());
    return names;
  }

  title() {
    const title = this.within.title && this.data[this.within.title];
    if (has(title)) return String(title);
    return [this.within.one && this.within.one.says, `number ${this.within.rows.indexOf(this) + 1}`].filter(Boolean).join(', ');
  }
}
