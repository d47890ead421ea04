import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Keep what <b>${show(c.inspection?.authority)}</b> was told today about how the inspection goes, by whom and to whom.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.before) ? table('Said before', ['Day', 'By', 'To', 'What'], c.before.map((one) => [one.day, one.saidBy, one.saidTo, html`<span class="wm-prose">${show(one.said)}</span>`])) : empty('Nothing has been recorded yet: this is the first conversation.')}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The conversation</legend>
    ${f.date('on', { label: 'Day', required: true })}
    ${f.select('saidBy', { label: 'Who spoke for the team?', required: true, options: c.team })}
    ${f.text('saidTo', { label: 'To whom?', hint: `Normally the ${c.inspection?.head || 'head of the authority'}.`, required: true, max: 500 })}
    ${f.area('said', { label: 'What was said?', required: true, rows: 6, max: 20000 })}
  </fieldset>
`;
