import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { output } from './pieces/output.js';

export const act = { words: () => 'Record what was done' };

export default (f, c) => html`
  <p class="wm-intro">The written statement of <b>${show(c.of)}</b> in answer to the ${output(c)} on ${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}, has not come. Find out why, and say what was done. It is still expected; when it comes before you record this, this task ends by itself.</p>
  <section class="wm-facts">
    <dl>
      <dt>It was due</dt>
      <dd>by the end of ${show(c.due)}</dd>
      <dt>Counted</dt>
      <dd>${show(c.workingDays)} working days from the day after the final ${output(c)} was received, ${show(c.receivedOn)}</dd>
      <dt>Source</dt>
      <dd>${show(c.source)}</dd>
    </dl>
  </section>
  ${f.area('what', { label: 'What was done?', hint: 'With whom you spoke, and by when they say it will come.', required: true, rows: 4, max: 2000 })}
`;
