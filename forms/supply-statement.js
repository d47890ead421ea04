import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { dutyOfTheAuthority } from './pieces/duty-of-the-authority.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">Supply the written statement of the action that <b>${show(c.of)}</b> proposes to take in the light of the ${output(c)}, and the period for it. It is due by the end of <b>${show(c.due)}</b>.</p>
  ${dutyOfTheAuthority(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your statement</legend>
    ${f.date('on', { label: 'Day on which you published it', required: true })}
    ${f.text('place', { label: 'Where it is published', required: !f.has('words') && 'Give the address where the statement is published, or its text below.', hint: 'The address of the page.', max: 500 })}
    ${f.area('words', { label: 'Its text', hint: "No child's name or reference. Leave it empty if the statement is published at the address above.", rows: 10, max: 20000 })}
  </fieldset>
`;
