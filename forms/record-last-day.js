import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Record the team's last day on site in <b>${show(c.inspection?.authority)}</b>. The report's deadlines count from that day, not from when you record it.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.limits) ? table('The limits that follow from the day proposed below', ['Step', 'Working days', 'Due'], c.limits.map((one) => [one.title, one.workingDays, one.date])) : empty('No limit of this framework counts from the last day on site. The day is recorded all the same, for the report to name.')}
  ${f.date('day', { label: 'Last day on site', hint: 'Not before the first day, and not in the future.', required: true })}
`;
