/* Raising a concern about a child: from whatever an inspector is working on, and from the inspection's page. */
import { API, call } from '../base/api.js';
import { Place } from '../base/keep.js';
import { el, form } from '../base/page.js';

function questions(ofCase) {
  return [
    { name: 'kind', label: 'What is it?', type: 'radio', required: true, options: [
      { value: 'at-risk', label: 'A child may be at risk now' },
      { value: 'look-again', label: 'The authority should look at a case again' }] },
    { name: 'caseNumber', label: 'Case number', value: ofCase, hint: 'The number of the case in this inspection, such as C012, never the child’s name. Leave it empty when the child is in none of its cases.', max: 40 },
    { name: 'what', label: 'What you saw, and why it concerns you', type: 'textarea', required: true, max: 10000 },
  ];
}

/** What has become of it: its number, to whom it went, and until when an answer is due. */
function confirmation(raised, another) {
  return el('div', { class: 'wm-note wm-raised', role: 'status', tabindex: '-1' },
    el('h3', {}, `Concern ${raised.number} has been raised`),
    el('p', {}, raised.wentTo), el('p', {}, raised.answerDue),
    el('p', {}, el('button', { type: 'button', class: 'govuk-button govuk-button--secondary wm-button', click: another }, 'Raise another concern')));
}

/**
 * The questions, and in their place what has become of the concern once it is raised.
 *
 * at: the place where it is kept while it is typed; ofCase: the number of the case that the page is about; inside: whether it stands in
 * another form; raised: after it was raised
 *
 * @param {{inspection: string, at: Place, ofCase?: string, inside?: boolean, raised?: (answer: any) => any}} options
 */
export function concernForm({ inspection, at, ofCase, inside, raised }) {
  const holder = /** @type {any} */ (el('div', { class: 'wm-concern-form' }));
  const begin = () => {
    const asks = form(questions(ofCase), {
      submit: 'Raise the concern', warning: true, keep: 'concern', at: at.named(''), inside,
      send: (typed, again) => call('POST', `${API}/inspections/${inspection}/concerns`, { ...typed, again }),
      done: async (answer) => {
        const told = confirmation(answer, () => { begin().querySelector('input').focus(); });
        holder.replaceChildren(told);
        told.scrollIntoView({ block: 'nearest' });
        told.focus();
        if (raised) await raised(answer);
      },
    });
    holder.typed = asks.typed;
    holder.replaceChildren(asks);
    return asks;
  };
  begin();
  return holder;
}

/** The panel of a task's form. @param {string} inspection @param {string} [ofCase] the number of the case that the form is about */
export async function concernPanel(inspection, ofCase) {
  const panel = /** @type {any} */ (el('details', { class: 'wm-concern' }, el('summary', {}, 'Raise a safeguarding concern'),
    el('p', {}, 'Use this the moment you see it. The authority is told at once; you can go on with your task afterwards.')));
  panel.concern = concernForm({ inspection, at: await Place.of(inspection), ofCase, inside: true });
  panel.about = { inspection, ofCase };
  panel.append(panel.concern);
  return panel;
}

/** What was typed about a child here and not raised stands in the way of putting the form away. */
export function unraised(panel) {
  if (!panel || !panel.concern.typed || !panel.concern.typed.touched() || !panel.concern.typed.hasText()) return null;
  return { message: 'You have typed a safeguarding concern and not raised it. Raise it, or empty its fields.', id: panel.querySelector('textarea').id };
}
