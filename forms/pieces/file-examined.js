import { html, nothing } from '../../base/lit.js';

export const fileExamined = (f) => html`
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">With whom you examined the file</legend>
    ${f.text('examinedWith', { label: 'With whom?', required: !f.has('aloneBecause') && 'Say with whom you examined the file, or why you were alone.', hint: 'The practitioner beside you, by post and not by name.', max: 500 })}
    ${f.has('examinedWith') ? nothing : f.text('aloneBecause', { label: 'If alone, why?', max: 500 })}
    ${f.number('fileMinutes', { label: 'Minutes that you spent on the file', hint: 'It is counted how the time on site was spent. Leave empty if you do not know.', least: 1, most: 2880 })}
  </fieldset>
`;
