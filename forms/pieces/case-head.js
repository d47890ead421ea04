import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';

const FOLLOWED = { tracked: 'tracked: followed through every stage of the journey', sampled: 'sampled: looked at once, as a whole' };

export const caseHead = (_, c) => html`
  <section class="wm-facts">
    <dl>
      <dt>Case</dt>
      <dd><span class="wm-case-number">${show(c.file?.number)}</span>, ${FOLLOWED[c.file?.depth] || show(c.file?.depth)} ${has(c.file?.goodPractice) ? html`<b>(good practice)</b>` : nothing}</dd>
      <dt>Child unique ID</dt>
      <dd>${show(c.file?.uniqueId)}</dd>
      <dt>Age</dt>
      <dd>${show(c.file?.ageBand)}</dd>
      <dt>Gender</dt>
      <dd>${show(c.file?.gender)}</dd>
      <dt>Ethnicity</dt>
      <dd>${show(c.file?.ethnicity)}</dd>
      <dt>Disability</dt>
      <dd>${show(c.file?.disability)}</dd>
      <dt>Primary need</dt>
      <dd>${show(c.file?.need)}</dd>
      <dt>Status</dt>
      <dd>${show(c.file?.caseStatus)}</dd>
      <dt>Stages reached</dt>
      <dd>${show(c.file?.stages)}</dd>
    </dl>
  </section>
  <p><a target="_blank" rel="noopener" href=${c.file?.page || '#'}>The child’s journey on one page, in a new tab</a></p>
`;
