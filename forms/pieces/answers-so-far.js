import { html } from '../../base/lit.js';
import { empty, table } from '../../base/shown.js';
import { has, show } from '../../base/words.js';

export const answersSoFar = (_, c) => html`
  ${has(c.answers) ? table('Answers so far', ['By', 'When', 'Answer', 'What the lead inspector found missing'], c.answers.map((one) => [one.givenBy, one.givenAt, html`<span class="wm-prose">${show(one.text)}</span>`, html`<span class="wm-prose">${show(one.note)}</span>`])) : empty('No answer yet: this is the first. What the lead inspector finds missing in it would come back to you here.')}
`;
