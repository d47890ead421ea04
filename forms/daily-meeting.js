import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { teamSoFar } from './pieces/team-so-far.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Keep what the team said at its meeting at the end of the day: what it found, and what it will look at next.</p>
  ${teamSoFar(f, c)}
  ${has(c.before) ? table('Meetings before this one', ['Day', 'What was said', 'What comes next'], c.before.map((one) => [one.day, html`<span class="wm-prose">${show(one.said)}</span>`, html`<span class="wm-prose">${show(one.next)}</span>`])) : empty('No daily meeting has been recorded yet: this is the first.')}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The meeting</legend>
    ${f.date('on', { label: 'Day', required: true })}
    ${f.area('said', { label: 'What did the team find that day?', hint: "Never a child's name.", required: true, rows: 8, max: 20000 })}
    ${f.area('next', { label: 'What comes next?', rows: 4, max: 5000 })}
  </fieldset>
`;
