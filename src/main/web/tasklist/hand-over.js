/* Handing a task over to somebody else, with a note; and what the note says to whoever has it since. */
import { API, call } from '../base/api.js';
import { el, moment } from '../base/elements.js';
import { Place } from '../base/keep.js';
import { html, nothing } from '../base/lit.js';
import { form } from '../base/page.js';

/** @param {any} handedOver as the desk tells it @param {boolean} mine */
export function noteOf(handedOver, mine) {
  if (!handedOver) return nothing;
  return html`<div class="wm-note wm-handed">
    <p><b>Handed ${mine ? 'to you' : `to ${handedOver.to}`} by ${handedOver.by}</b> on ${moment(handedOver.at)}</p>
    <p class="wm-prose">${handedOver.note}</p></div>`;
}

function questions(offer, mine) {
  const who = mine ? 'I know' : `${offer.from} knows`;
  return [
    { name: 'to', label: 'Who takes it on?', type: 'select', options: offer.to, required: true, kept: false },
    ...(offer.alike > 1 ? [{ name: 'whole', label: 'What do you hand over?', type: 'radio', value: 'task', kept: false, options: [
      { value: 'task', label: 'This task alone' },
      { value: 'case', label: `All of this case: ${offer.alike} tasks that wait, and those that come later` }] }] : []),
    { name: 'note', label: 'Why, and what is left to do', hint: 'It stands at the head of the form for whoever takes it on. Never write a child’s or a family’s name.', type: 'textarea', required: true, max: 2000 },
    ...(offer.ofCase ? [{ name: 'knowsChild', label: `${who} the child or the family`, hint: 'If so, all of this case goes, and is not given back.', type: 'checkbox', kept: false }] : []),
  ];
}

/**
 * saved: what was typed into the form is saved; gone: after it was handed over, with what is to be said of it
 *
 * @param {{taskId: string, name: string, inspection: string, mine: boolean, saved: () => Promise<boolean>, gone: (said: string) => void}} options
 */
export function handOverPanel({ taskId, name, inspection, mine, saved, gone }) {
  const address = `${API}/tasks/${taskId}`;
  const place = el('div', {});
  const panel = el('details', { class: 'wm-concern wm-hand-over' }, el('summary', {}, mine ? 'Hand over to somebody else' : 'Hand this task over'), place);

  async function ask() {
    const offer = await call('GET', `${address}/colleagues`);
    if (offer.refusal) {
      place.replaceChildren(el('p', {}, offer.refusal), ...offer.not.map((one) => el('p', { class: 'wm-hint' }, one)));
      return;
    }
    const nameOf = (id) => (offer.to.find((one) => one.value === id) || { label: '' }).label;
    let went = '';
    const asks = form(questions(offer, mine), {
      submit: 'Hand it over', keep: `hand-over-${taskId}`, at: (await Place.of(inspection)).named(''), inside: true,
      send: async (answers) => {
        if (!await saved()) throw new Error('What you typed into the form is not saved yet, since Waymark does not answer. It has to be, so that it can go with the task. Wait a moment, then try again.');
        await call('POST', `${address}/hand-over`, answers);
        went = nameOf(answers.to);
      },
      done: () => gone(`Handed over to ${went}: ${name}. What you typed went with it.`),
    });
    place.replaceChildren(el('p', {}, 'What was typed into the form goes with it. Whoever takes it on is told by letter.'),
      ...offer.not.map((one) => el('p', { class: 'wm-hint' }, `Not offered: ${one}`)), asks);
  }

  panel.addEventListener('toggle', () => {
    if (/** @type {HTMLDetailsElement} */ (panel).open && !place.firstChild) ask().catch((problem) => place.replaceChildren(el('p', { role: 'alert' }, problem.message)));
  });
  return panel;
}
