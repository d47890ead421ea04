import { html } from '../base/lit.js';
import { concernHead } from './pieces/concern-head.js';

export default (f, c) => html`
  <p class="wm-intro">An inspector has raised a concern that a child may be at risk now. Please take it on and say who has. What has been done for the child is asked for next.</p>
  ${concernHead(f, c, 'To be acknowledged by')}
  ${f.text('acknowledgedBy', { label: 'Who has taken this concern on?', hint: 'The name and post of the person who is acting on it, not of the office.', required: true, max: 200 })}
`;
