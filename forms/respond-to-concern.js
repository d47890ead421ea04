import { html } from '../base/lit.js';
import { beside } from '../base/shown.js';
import { answersSoFar } from './pieces/answers-so-far.js';
import { concernHead } from './pieces/concern-head.js';

export default (f, c) => html`
  <p class="wm-intro">Please say what has been done to make the child safe. The lead inspector reads your answer and closes the concern, or says what is missing.</p>
  ${beside('The concern', html`
    ${concernHead(f, c)}
    ${answersSoFar(f, c)}`, html`
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Your answer</legend>
      ${f.text('respondedBy', { label: 'Who answers for this?', hint: 'The name and post of the person.', required: true, max: 200 })}
      ${f.area('response', { label: 'What has been done, by whom, and when?', required: true, rows: 8, max: 10000 })}
    </fieldset>`)}
`;
