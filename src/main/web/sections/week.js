/* The timetable as a week's grid by inspector; whoever may change it moves an entry by keyboard, or opens it to change more. */
import { html, nothing, render } from '../base/lit.js';
import { section } from '../base/page.js';
import { show } from '../base/words.js';
import { grid, moved, weeks } from './week-rules.js';

const short = (day) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(`${day}T00:00:00Z`));
const hours = (one) => (one.from ? `${one.from} to ${one.to}` : 'hour open');
const HOW = 'Left and right: another day. Up and down: a quarter of an hour. Enter: record it. Escape: leave it as it was.';

/** Moves one entry at a time. */
class Week {
  constructor({ page, inspection, call, api, again }) {
    this.page = page;
    this.today = inspection.today;
    this.call = call;
    this.api = api;
    this.again = again;
    this.holder = document.createElement('div');
    /** @type {any} the entry as it would stand */
    this.moving = null;
    this.said = '';
    this.draw();
  }

  begin(one) {
    this.moving = { ...one };
    this.said = `Moving ${one.title}. ${HOW}`;
    this.draw();
    this.focus();
  }

  focus() {
    const button = /** @type {HTMLElement | null} */ (this.moving && this.holder.querySelector(`[data-move="${this.moving.id}"]`));
    if (button) button.focus();
  }

  async key(event, one) {
    if (!this.moving || this.moving.id !== one.id) return;
    if (!['Escape', 'Enter'].includes(event.key) && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (event.key === 'Escape') this.leave('It stays where it was.');
    else if (event.key === 'Enter') await this.record(one);
    else this.step(event.key);
  }

  step(key) {
    const next = moved(this.moving, key, this.page.days);
    this.said = next === this.moving ? 'It cannot go further.' : `${show(next.day)}, ${hours(next)}. Not recorded yet.`;
    this.moving = next;
    this.draw();
    this.focus();
  }

  leave(words) {
    const { id } = this.moving;
    this.moving = null;
    this.said = words;
    this.draw();
    /** @type {HTMLElement | null} */ (this.holder.querySelector(`[data-move="${id}"]`))?.focus();
  }

  async record(one) {
    const { day, from, to, inspector, activity, what, withWhom, room, revision } = this.moving;
    if (day === one.day && from === one.from && to === one.to) {
      this.leave('It stays where it was.');
      return;
    }
    try {
      await this.call('POST', `${this.api}/timetable/${one.id}`, { day, from, to, inspector, activity, what, withWhom, room, reason: null, revision });
    } catch (problem) {
      this.leave(`${[problem.message, ...(problem.errors || []).map((error) => error.message)].join(' ')} It stays where it was.`);
      return;
    }
    const { id } = this.moving;
    this.moving = null;
    await this.again();
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-move="${id}"]`))?.focus();
  }

  entry(one) {
    const may = this.page.mayChange && one.open && one.from;
    const now = this.moving && this.moving.id === one.id;
    return html`<li class=${`wmp-entry${one.open ? '' : ' wmp-entry-over'}${now ? ' wmp-entry-moving' : ''}`}>
      <b>${hours(one)}</b> ${one.title}${one.room ? html`, ${one.room}` : nothing} <span class="wmp-state">${one.state}</span>
      ${may ? html`<button type="button" class="wm-link wmp-screen" data-move=${one.id} aria-pressed=${String(Boolean(now))} aria-label=${`Move ${one.title}, ${show(one.day)}, ${hours(one)}`}
        @click=${(event) => { if (!now) this.begin(one); else if (event.detail) this.leave('It stays where it was.'); }} @keydown=${(event) => this.key(event, this.page.entries.find((kept) => kept.id === one.id))}>Move</button>` : nothing}</li>`;
  }

  draw() {
    const entries = this.page.entries.map((one) => (this.moving && one.id === this.moving.id ? this.moving : one));
    const days = [...new Set([...this.page.days, ...entries.map((one) => one.day)])];
    const week = (one) => html`<div class="wmp-scroll" tabindex="0" role="region" aria-label=${`Week of ${show(one.monday)}`}><table class="govuk-table wmp-week">
      <caption class="govuk-table__caption">Week of ${show(one.monday)}</caption>
      <thead><tr><th scope="col">Inspector</th>${one.days.map((day) => html`<th scope="col" class=${day === this.today ? 'wmp-week-today' : ''}>${short(day)}${day === this.today ? ', today' : ''}</th>`)}</tr></thead>
      <tbody>${grid(this.page.inspectors, one.days, entries).map((line) => html`<tr><th scope="row">${line.name}</th>
        ${line.days.map((some) => html`<td>${some.length ? html`<ul>${some.map((entry) => this.entry(entry))}</ul>` : nothing}</td>`)}</tr>`)}</tbody></table></div>`;
    render(html`<p role="status" class="wmp-screen">${this.said || (this.page.mayChange ? 'Press Move on an entry, then use the arrow keys.' : '')}</p>${weeks(days).map(week)}`, this.holder);
  }
}

/** The weeks of the timetable; nothing while nothing is planned. @param {any} here the page and who asks */
export function weekGrid(here) {
  return here.page.entries.length && here.page.inspectors.length ? section('Week by week', new Week(here).holder) : null;
}
