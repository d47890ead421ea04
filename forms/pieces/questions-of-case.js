import { html, nothing } from '../../base/lit.js';
import { has, show } from '../../base/words.js';

/** What the framework asks at the end of a case; nothing where it asks nothing. */
export const questionsOfCase = (f, c) => (has(c.questions) ? f.list('questions', { legend: 'The case as a whole', title: 'title', row: (r) => html`
  ${has(r.data.text) ? html`<p class="wm-hint">${show(r.data.text)}</p>` : nothing}
  ${r.hidden('question')}
  ${has(r.data.choices) ? r.select('answer', { label: 'Your answer', required: r.data.required, options: r.data.choices }) : nothing}
  ${has(r.data.words) ? r.area('says', { label: has(r.data.choices) ? show(r.data.words) : 'Your answer, in words', required: r.data.required, rows: 4 }) : nothing}` }) : nothing);
