import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">The publication of the ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}, is held. When nothing holds it any more, say why; the decision to publish is asked for again.</p>
  <div class="wm-note">
    <h3>Why it is held</h3>
    <p class="wm-prose">${show(c.heldBecause)}</p>
  </div>
  ${f.area('reason', { label: 'Why can it be published now?', required: true, rows: 4, max: 4000 })}
`;
