import { html, nothing } from '../base/lit.js';
import { beside } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { draftLines, howLong } from './pieces/draft-lines.js';
import { output } from './pieces/output.js';

export default (f, c) => html`
  <p class="wm-intro">Answer each comment of <b>${show(c.authority)}</b> on the draft ${output(c)}, inspection ${show(c.reference)}. Where you accept one, give the text as it reads now, or the figure that is right; where you do not, say why. ${show(c.came)}</p>
  ${beside(howLong('The draft', c), html`
    ${draftLines(f, c)}`, html`
    ${f.list('answers', { legend: 'The comments', required: true, title: 'where', row: (r) => html`
      <dl>
        <dt>What the draft says</dt>
        <dd class="wm-prose">${show(r.data.now)}</dd>
        <dt>What is not right</dt>
        <dd class="wm-prose">${show(r.data.whatIsWrong)}</dd>
        <dt>What would be right</dt>
        <dd class="wm-prose">${show(r.data.whatIsRight)}</dd>
        <dt>What shows it</dt>
        <dd class="wm-prose">${show(r.data.evidence)} ${has(r.data.file) ? html`<a download href=${r.data.file || '#'}>The file that shows it</a>` : nothing}</dd>
      </dl>
      ${r.hidden('comment')}
      ${r.select('decision', { label: 'Your answer', required: true, options: c.decisions })}
      ${r.is('decision', 'accepted') && r.data.account ? html`<p class="wm-note">Waymark writes this part from what is recorded, and its table with it, so it is not typed. Correct what is wrong: a number under <b>Figures of the inspection</b> below, a day or who was in the team on the inspection’s page. It is written anew when you complete this task.</p>` : nothing}
      ${r.is('decision', 'accepted') && !r.data.account ? r.area('changedText', { label: 'The text as it reads now', required: true, rows: 4, max: 60000 }) : nothing}
      ${r.is('decision', 'not-accepted') ? r.area('reason', { label: 'Why it is not accepted', required: true, rows: 3, max: 4000 }) : nothing}` })}
    ${!has(c.figures) ? nothing : f.list('figures', { legend: 'Figures of the inspection', hint: `As they were counted from what is recorded. Change one only where an accepted comment shows that it is wrong: the words and the table of the ${output(c)} follow.`, row: (r) => html`
      ${r.hidden('figure')}
      ${r.number('number', { label: show(r.data.label), required: true, least: 0 })}` })}`, true)}
`;
