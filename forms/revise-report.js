import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { output } from './pieces/output.js';
import { reportText } from './pieces/report-text.js';

export default (f, c) => html`
  <p class="wm-intro">The ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}, is to be revised before it can be signed off. Change what is asked for; it then goes to be signed off.</p>
  ${has(c.toRevise) ? html`<div class="wm-note">
    <h3>What has to be revised</h3>
    <p class="wm-prose">${show(c.toRevise)}</p>
  </div>` : nothing}
  ${reportText(f, c)}
`;
