import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { reportText } from './pieces/report-text.js';

export const act = { words: () => 'Send it to quality assurance' };

export default (f, c) => html`
  <p class="wm-intro">Write the draft report on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}. Someone else checks it before the authority sees it.</p>
  ${has(c.comments) ? table('What quality assurance asks you to change', ['Section', 'What has to change'], c.comments.map((one) => [one.heading, html`<span class="wm-prose">${show(one.comment)}</span>`])) : empty('Quality assurance has asked for no change so far. What it asks for when it sends the draft back stands here.')}
  ${reportText(f, c)}
`;
