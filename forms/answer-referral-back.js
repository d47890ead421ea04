import { html } from '../base/lit.js';
import { answersSoFar } from './pieces/answers-so-far.js';
import { concernHead } from './pieces/concern-head.js';

export default (f, c) => html`
  <p class="wm-intro">Inspectors ask the authority to look at this case again. Please say what you found, and what you have done.</p>
  ${concernHead(f, c)}
  ${answersSoFar(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your answer</legend>
    ${f.text('answeredBy', { label: 'Who looked at the case again?', hint: 'The name and post of the person.', required: true, max: 200 })}
    ${f.area('answer', { label: 'What was found, and what has been done?', required: true, rows: 8, max: 10000 })}
  </fieldset>
`;
