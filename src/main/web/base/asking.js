/*
 * A form on a page: it sends its answers and says beside each field what was wrong with it. What was typed stays on failure, and is
 * kept on the server until it is sent: it stands there again when the same user comes back.
 */
import { Problem, signInLink } from './api.js';
import { summary, toSummary } from './errors.js';
import { Form } from './form.js';
import { Keeper, Place } from './keep.js';
import { html, nothing, render } from './lit.js';
import { has, saved } from './words.js';

/**
 * @typedef {object} Options
 * @property {string} submit the button's words
 * @property {(answers: any, again: boolean) => Promise<any>} send
 * @property {boolean} [warning] whether it does harm
 * @property {(answer: any) => any} [done] after it was sent
 * @property {string | false} [keep] its name among the forms of its part of the page, where the button's words do not tell; false when nothing of it is kept
 * @property {boolean} [stays] whether the answers still stand there after it was sent
 * @property {Place} [at] the place that keeps them
 * @property {boolean} [inside] whether it stands in another form
 * @property {(answer: any) => any} [said] what is said of it afterwards
 */

/** In milliseconds, from try to try. */
const SEND_AGAIN = [2000, 3000, 5000, 10000];

const KINDS = { textarea: 'area', number: 'number', date: 'date', time: 'time', 'datetime-local': 'moment', select: 'select', radio: 'choices', checkbox: 'tick', checkboxes: 'choices' };

/** @type {Place | null} */
let place = null;

/** How often it was asked for a place: what is answered late is of a part that was left meanwhile. */
let turn = 0;

/** From here on forms keep what is typed into them for this inspection, or for none, under a name that tells the page's parts apart. */
export async function typedHere(inspection, name) {
  turn += 1;
  const own = turn;
  const found = await Place.of(inspection, name);
  if (own === turn) place = found;
  return found;
}

/** The same inspection, for a form that stands in several places under one name. */
export function placeNamed(name) {
  return place && place.named(name);
}

/**
 * @param {any[]} questions {name, label, type: text|textarea|number|date|time|datetime-local|select|radio|checkbox|checkboxes, options: [{value, label}],
 *   hint, required, value, max, kept: false for what is not to be kept}
 * @param {Options} options
 * @return {any} the element; its `typed` tells of what was typed into it
 */
export function form(questions, options) {
  return new Asking(questions, options).element;
}

class Asking {
  /** @param {any[]} questions @param {Options} options */
  constructor(questions, options) {
    this.questions = questions;
    this.options = options;
    this.at = options.at || place;
    this.name = options.keep || options.submit;
    this.status = '';
    /** @type {any} */
    this.outcome = nothing;
    /** @type {any} */
    this.notice = nothing;
    this.busy = false;
    this.wasTyped = false;
    this.begins = Object.fromEntries(questions.map((one) => [one.name, one.value]));
    this.kept = options.keep !== false && this.at ? questions.filter((one) => one.kept !== false).map((one) => one.name) : [];
    this.form = new Form({ draw: () => this.draw(), changed: () => this.changed(), named: true });
    this.form.fill({ answers: this.begins });
    this.element = /** @type {any} */ (document.createElement(options.inside ? 'div' : 'form'));
    this.element.className = 'wmp-form';
    this.element.typed = { touched: () => this.wasTyped, hasText: () => this.hasText(), save: () => this.keeper && this.keeper.save(), over: () => this.over() };
    this.listen();
    this.keeper = this.kept.length ? this.keeping() : null;
    this.draw();
    this.empty = JSON.stringify(this.form.read());
    if (this.keeper) this.comeBack();
  }

  listen() {
    if (this.options.inside) {
      // Otherwise the form around it would be sent.
      this.element.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault(); });
      return;
    }
    this.element.noValidate = true;
    this.element.addEventListener('submit', (event) => { event.preventDefault(); this.press(); });
  }

  draw() {
    const { submit, warning, inside } = this.options;
    const part = this.form.root.begin();
    const asked = this.questions.map((one) => part[KINDS[one.type] || 'text'](one.name, { ...one, many: one.type === 'checkboxes' }));
    render(html`${this.form.errors.some((error) => error.one) ? summary(this.form) : nothing}<div class="wmp-typed">${this.notice}</div>${asked}
      <button type=${inside ? 'button' : 'submit'} class="govuk-button wm-button ${warning ? 'govuk-button--warning wm-button-warning' : 'wm-button-main'}" aria-disabled=${this.busy ? 'true' : nothing}
        @click=${inside ? () => this.press() : nothing}>${submit}</button>
      <div class="wmp-outcome">${this.outcome}</div><p class="wm-status" role="status">${this.status}</p>`, this.element);
  }

  changed() {
    this.wasTyped = true;
    if (this.keeper) this.keeper.typed();
  }

  /** @param {boolean} again whether what is asked before it is done has been answered @param {number} tries how often it was sent and not answered */
  async press(again = false, tries = 0) {
    // A button that is disabled lets the cursor fall: it stays as it is, and sends once.
    if (this.busy) return;
    const unreadable = this.form.unreadable();
    this.form.clearErrors();
    // What is missing is the server's to say, as it may depend; where nothing can be sent, it is said from here in the same round.
    if (unreadable.length) {
      this.tell({ errors: [...this.form.missing(), ...unreadable] });
      return;
    }
    this.outcome = nothing;
    this.busy = true;
    this.say('Recording …');
    const answers = this.form.read();
    try {
      const answer = await this.options.send(answers, again);
      if (!this.options.stays) await this.over();
      this.busy = false;
      this.say(this.options.said ? this.options.said(answer) : 'Recorded.');
      document.dispatchEvent(new Event('waymark-sent'));
      if (this.options.done) await this.options.done(answer);
    } catch (problem) {
      this.busy = false;
      this.status = '';
      if (problem.asks) this.ask(problem);
      else if (problem instanceof Problem && problem.status === undefined) this.wait(answers, again, tries);
      else this.tell(problem);
    }
  }

  /**
   * What was not answered is sent by itself until it is, as one and the same sending, which has one effect. Whoever goes on typing
   * meanwhile has not finished: then it is theirs to send.
   *
   * @param {any} answers that were sent @param {boolean} again @param {number} tries
   */
  wait(answers, again, tries) {
    const sent = JSON.stringify(answers);
    const go = () => {
      stop();
      if (!this.element.isConnected) return;
      if (JSON.stringify(this.form.read()) === sent) this.press(again, tries + 1);
      else this.say(`Not sent: you have gone on typing. Press “${this.options.submit}” when you have finished.`);
    };
    const timer = setTimeout(go, SEND_AGAIN[Math.min(tries, SEND_AGAIN.length - 1)]);
    const stop = () => { clearTimeout(timer); window.removeEventListener('online', go); this.outcome = nothing; this.busy = false; this.draw(); };
    window.addEventListener('online', go);
    const why = navigator.onLine ? 'Waymark does not answer' : 'there is no connection';
    this.status = '';
    this.outcome = html`<div class="wm-warning wmp-unsent" role="alert"><p><b>Not sent yet: ${why}.</b> What you typed stays here, and is sent by itself, once, as soon as the line is back; leave this page open.</p>
      <button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${stop}>Do not go on trying</button></div>`;
    this.busy = true;
    this.draw();
  }

  /** Something is asked before it is done. */
  ask(problem) {
    const no = () => { this.outcome = nothing; this.draw(); };
    this.outcome = html`<div class="wm-warning wmp-ask" role="alert">${problem.message}
      <button type="button" class="govuk-button govuk-button--warning wm-button wm-button-warning" @click=${() => this.press(true)}>${problem.asks}</button>
      <button type="button" class="govuk-button govuk-button--secondary wm-button wmp-no" @click=${no}>No</button></div>`;
    this.draw();
    this.element.querySelector('.wmp-no').focus();
  }

  /** That nothing was sent, why, and what to do about it. */
  tell(problem) {
    // As they stand on the page, whichever the server named first.
    const place = (/** @type {any} */ error) => this.questions.findIndex((one) => one.name === (error.one ? error.one.name : error.field));
    const errors = [...(problem.errors || [])].sort((one, other) => place(one) - place(other));
    this.form.showErrors(errors);
    const named = this.form.errors.some((error) => error.one);
    const why = named ? 'What is wrong stands above, at the top of this form.' : errors.map((error) => error.message).join(' ') || problem.message;
    this.outcome = html`<div class="wm-warning" role="alert"><p><b>This has not been sent.</b> ${why} ${problem.status === 401 ? signInLink() : nothing}</p>
      <p>Then press “${this.options.submit}” again.</p></div>`;
    this.draw();
    toSummary(this.element);
  }

  /** @param {any} words */
  say(words) {
    this.status = words;
    this.draw();
  }

  hasText() {
    return this.keeper !== null && JSON.stringify(this.form.read()) !== this.empty;
  }

  /** Keeps what is typed into the form. */
  keeping() {
    return new Keeper({
      me: this.at.me,
      read: () => Object.fromEntries(Object.entries(this.form.read()).filter(([name]) => this.kept.includes(name))),
      send: (answers, query, how) => this.at.send(this.name, answers, query, how),
      say: (words) => this.say(words),
      conflict: (other) => this.clash(other),
    });
  }

  /** Brings back what was typed before. */
  comeBack() {
    const before = this.at.typedBefore(this.name);
    if (!before) return;
    this.refill(before.answers);
    this.keeper.since = before.savedAt;
    this.notice = html`<p class="wm-note">You typed this and did not send it. ${saved(before.savedAt)}.
      <button type="button" class="wm-link wm-unfold" @click=${() => this.over().then(() => this.say('Emptied.'))}>Empty the form</button></p>`;
    this.draw();
    // What stands in a part that is folded would not be found.
    requestAnimationFrame(() => { for (let part = this.element.parentElement; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true; });
  }

  refill(answers) {
    const known = Object.fromEntries(Object.entries(answers || {}).filter(([name]) => this.kept.includes(name)));
    this.form.fill({ answers: { ...this.begins, ...this.form.read(), ...known } });
  }

  /** It was sent, or is not wanted any more. */
  async over() {
    if (this.keeper) this.keeper.stop();
    this.wasTyped = false;
    this.notice = nothing;
    this.form.fill({ answers: this.begins });
    this.draw();
    if (!this.keeper) return;
    await this.at.discard(this.name);
    this.keeper.stopped = false;
    this.keeper.since = null;
  }

  clash(other) {
    this.keeper.held = true;
    const goOn = (answers) => {
      if (answers) this.refill(answers);
      this.keeper.held = false;
      this.keeper.since = other.savedAt;
      this.notice = nothing;
      this.draw();
      this.keeper.saveOver();
    };
    this.notice = html`<div class="wm-warning" role="alert">
      <p>On another page of yours something else was typed here, ${saved(other.savedAt).toLowerCase()}:</p>
      <p class="wm-prose">${Object.values(other.answers).filter((one) => typeof one === 'string' && has(one)).join('\n')}</p>
      <p><button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${() => goOn(null)}>Go on with what stands here</button>
        <button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${() => goOn(other.answers)}>Go on with that</button></p></div>`;
    this.draw();
  }
}
