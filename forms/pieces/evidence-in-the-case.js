import { html } from '../../base/lit.js';
import { empty, table } from '../../base/shown.js';
import { has, show } from '../../base/words.js';

export const evidenceInTheCase = (_, c) => html`
  ${has(c.evidence) ? table('The evidence in the case', ['Where', 'What was read, seen or said'], c.evidence.map((one) => [one.from, html`<span class="wm-prose">${show(one.text)}</span>`])) : empty('No evidence was written down, because no stage of this case could be seen.')}
`;
