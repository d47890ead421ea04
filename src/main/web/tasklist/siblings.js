/* The tasks of the same kind in the same case, such as its other stages: the one before and the one after are a key away. */
import { html, nothing } from '../base/lit.js';
import { open } from './open.js';

export class SiblingTasks {
  /** @param {string} taskId @param {HTMLElement} place the form @param {() => void} changed */
  constructor(taskId, place, changed) {
    this.taskId = taskId;
    this.place = place;
    this.changed = changed;
    /** @type {any[]} */
    this.tasks = [];
    this.pressed = (/** @type {KeyboardEvent} */ event) => this.press(event);
  }

  /** @param {any[]} tasks as the desk tells them, in the order in which the journey goes */
  know(tasks) {
    this.tasks = tasks;
    if (this.tasks.length < 2) return;
    document.addEventListener('keydown', this.pressed);
    this.changed();
  }

  get at() {
    return this.tasks.findIndex((one) => one.id === this.taskId);
  }

  /** @param {string} [named] tells one place of the links from another */
  links(named = 'The same case') {
    if (this.tasks.length < 2 || this.at < 0) return nothing;
    const [before, after] = [this.tasks[this.at - 1], this.tasks[this.at + 1]];
    return html`<nav class="wm-siblings" aria-label=${named}>
      ${before ? html`<button type="button" class="wm-link wm-unfold" aria-keyshortcuts="Control+Alt+P" title="Control, Alt and P" @click=${() => open(before.id)}>← ${before.name}</button>` : html`<span></span>`}
      <span>Task ${this.at + 1} of the ${this.tasks.length} that wait in this case</span>
      ${after ? html`<button type="button" class="wm-link wm-unfold" aria-keyshortcuts="Control+Alt+N" title="Control, Alt and N" @click=${() => open(after.id)}>${after.name} →</button>` : html`<span></span>`}</nav>`;
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (!event.ctrlKey || !event.altKey || !this.place.isConnected) return;
    const step = { KeyN: 1, KeyP: -1 }[event.code];
    const next = step && this.tasks[this.at + step];
    if (!next) return;
    event.preventDefault();
    open(next.id);
  }

  end() {
    document.removeEventListener('keydown', this.pressed);
  }
}
