import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';
import { ofWhom } from './pieces/population.js';

export default (f, c) => html`
  ${has(c.ofGoodPractice) ? html`<p class="wm-intro">Please name <b>${show(c.number)}</b> cases that show good practice in your area. The inspectors look at <b>${show(c.lookedAt)}</b> of them, in your order, in addition to the cases they draw themselves; the others are in reserve. They do not say which.</p>`
    : html`<p class="wm-intro">Please name the <b>${show(c.number)}</b> cases that the inspectors look at. You choose them from ${ofWhom(c.population)}. Nothing is drawn beside them.</p>`}
  ${has(c.listsThere) ? nothing : html`<p class="wm-note">Your lists have not been recorded yet. What you give here is checked against them when they are.</p>`}
  ${f.list('cases', { legend: c.ofGoodPractice ? 'Cases of good practice' : 'The cases', required: true, row: (r) => html`
    ${r.text('uniqueId', { label: 'Child unique ID', hint: 'As in the first column of your lists. Never a name.', required: true, max: 500 })}
    ${r.area('reason', { label: c.ofGoodPractice ? 'What does this case show?' : 'Why this case?', required: true, rows: 3, max: 20000 })}` })}
`;
