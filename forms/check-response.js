import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { answersSoFar } from './pieces/answers-so-far.js';
import { concernHead } from './pieces/concern-head.js';

export default (f, c) => html`
  <p class="wm-intro">The authority has answered this concern. Please say whether the answer meets it. If it does, the concern is closed; if not, it goes back with what you say is missing.</p>
  ${concernHead(f, c, 'To be checked by')}
  ${has(c.acknowledgedBy) ? html`<p>Acknowledged by <b>${show(c.acknowledgedBy)}</b> at ${show(c.acknowledgedAt)}.</p>` : nothing}
  ${answersSoFar(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your check</legend>
    ${f.select('decision', { label: 'Does the latest answer meet the concern?', required: true, options: c.decisions })}
    ${f.area('note', { label: 'What is missing?', required: f.is('decision', 'sent-back'), hint: 'Needed when you send it back; the authority reads it.', rows: 5, max: 4000 })}
  </fieldset>
`;
