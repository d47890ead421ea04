import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';
import { output } from './pieces/output.js';

/** What is counted from the day that stands in the field; nothing for a day that cannot be recorded. */
function limits(f, c) {
  const one = (c.limits || []).find((of) => of.day === f.get('day'));
  return one ? table(`The limits that follow from ${show(one.day)}`, ['Step', 'Working days', 'Due'], one.limits.map((limit) => [limit.title, limit.workingDays, limit.date])) : nothing;
}

export default (f, c) => html`
  <p class="wm-intro">Record the team's last day on site in <b>${show(c.inspection?.authority)}</b>. The deadlines of the ${output(c)} count from that day, not from when you record it.</p>
  ${inspectionOnSite(f, c)}
  ${f.date('day', { label: 'Last day on site', hint: 'Not before the first day, and not in the future.', required: true })}
  ${has(c.limits) ? limits(f, c) : empty(`No limit of this framework counts from the last day on site. The day is recorded all the same, for the ${output(c)} to name.`)}
`;
