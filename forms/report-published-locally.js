import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { dutyOfTheAuthority } from './pieces/duty-of-the-authority.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">Publish the ${output(c)} in your own area, then record here when and where. It is due by the end of <b>${show(c.due)}</b>.</p>
  ${dutyOfTheAuthority(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your publication</legend>
    ${f.date('on', { label: 'Day on which you published it', required: true })}
    ${f.text('place', { label: 'Where', hint: 'The address of the page, such as https://www.council.example/inspection-report.', required: true, max: 500 })}
  </fieldset>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">To whom did you send it?</legend>
    ${f.tick('partnersTold', { label: "The authority's partners" })}
    ${f.tick('newspaperTold', { label: 'At least one local newspaper' })}
    ${f.tick('radioTold', { label: 'At least one local radio station' })}
  </fieldset>
`;
