import { html } from '../base/lit.js';
import { show } from '../base/words.js';
import { askedAhead } from './pieces/asked-ahead.js';
import { monitoredAuthority } from './pieces/monitored-authority.js';

export default (f, c) => html`
  <p class="wm-intro">Plan the next inspection of <b>${show(c.head?.authority)}</b>. It is due by <b>${show(c.due)}</b>: ${show(c.why)}</p>
  ${monitoredAuthority(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The inspection</legend>
    ${f.select('framework', { label: 'Under which framework?', required: true, options: c.frameworks })}
    ${f.date('firstDay', { label: 'First day on site', hint: 'The authority does not learn of it. When what it ends in is published, the monitoring ends.', required: true })}
    ${askedAhead(c.code, f.get('framework'), f.get('firstDay'))}
  </fieldset>
`;
