import { html, nothing } from '../base/lit.js';
import { table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export const act = { words: () => 'Record what it took' };

export default (f, c) => html`
  <p class="wm-intro">For <b>${show(c.body)}</b>: please say what this inspection took of your people, and of what use it was. An estimate is enough. Managers and quality assurance read it; the team does not.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.asked) ? html`${table('What was asked, as it was recorded', ['What', 'How often'], c.asked.map((one) => [one.kind, one.times]))}
    <p>From this, <b>${show(c.days)}</b> days of your people were worked out.</p>` : nothing}
  ${f.number('days', { label: 'How many days of your people did it take in all?', hint: 'Such as 40 or 12.5.', required: true, least: 0, most: 9999 })}
  ${f.choices('usefulness', { label: 'Of what use was it to you?', required: true, options: c.choices })}
  ${f.area('words', { label: 'What else is to be said?', hint: 'Name no child.', rows: 3, max: 2000 })}
`;
