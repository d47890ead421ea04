import { html, nothing } from '../../base/lit.js';
import { empty } from '../../base/shown.js';
import { has, show } from '../../base/words.js';
import { output } from './output.js';

export const missingInReport = (_, c) => (has(c.missing) ? html`<div class="wm-note">
    <h3>What was missing when this form was opened</h3>
    <p>The ${output(c)} cannot leave before it is there. It is looked at again when you send it.</p>
    <ul>${c.missing.map((one) => html`<li><b>${show(one.title)}</b>${has(one.paragraph) ? html`<span>, paragraph ${show(one.paragraph)} of this section</span>` : nothing}: ${show(one.what)}</li>`)}</ul>
  </div>` : empty(`Nothing is missing in the ${output(c)} as it was saved last: every heading has its text, every judgement its findings. No reference to a child and no number that may show one was found in it, nor two words that look like a name; a first name alone is not seen, so please read for names.`));
