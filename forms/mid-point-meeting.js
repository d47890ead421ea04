import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { asksOfNames } from './pieces/asks-of-names.js';
import { additions } from './pieces/additions.js';
import { teamSoFar } from './pieces/team-so-far.js';

export const act = asksOfNames;

export default (f, c) => html`
  <p class="wm-intro">Half the time on site has gone. Say what begins to show, and what the team has still to see.</p>
  ${teamSoFar(f, c)}
  ${has(c.before) ? table('The daily meetings so far', ['Day', 'What was said', 'What comes next'], c.before.map((one) => [one.day, html`<span class="wm-prose">${show(one.said)}</span>`, html`<span class="wm-prose">${show(one.next)}</span>`])) : empty('No daily meeting has been recorded yet. What was said in each stands here, for this meeting to go on from.')}
  ${additions(f, c)}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The meeting</legend>
    ${f.date('on', { label: 'Day', required: true })}
    ${f.area('emerging', { label: 'What begins to show?', hint: "Never a child's name.", required: true, rows: 8, max: 20000 })}
    ${f.area('toSee', { label: 'What is still to be seen, and by whom?', required: true, rows: 5, max: 5000 })}
  </fieldset>
`;
