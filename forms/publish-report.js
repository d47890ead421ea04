import { html, nothing } from '../base/lit.js';
import { beside } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { draftLines, howLong } from './pieces/draft-lines.js';
import { output } from './pieces/output.js';

export const act = {
  words: (f, c) => ({ publish: has(c.publishesNothing) ? `End the work on the ${output(c)}` : `Publish the ${output(c)}`, hold: 'Hold the publication' }[f.get('decision')] || null),
  sure: (f, c) => (!f.is('decision', 'publish') || has(c.publishesNothing) || has(c.openConcerns) ? null : {
    title: `Publish the ${output(c)} now?`,
    says: [...(has(c.sentToday) ? [`${show(c.sent)} It came to them today.`] : has(c.late) ? [show(c.sent)] : []), `The ${output(c)} on ${c.authority} is public at once, with its PDF and its data, and those who are to have a copy get it.`,
      'It cannot be made unread: what is public can be corrected by a new version or withdrawn, and both are seen.'],
    yes: 'Publish it now',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Publish the final ${output(c)} on <b>${show(c.authority)}</b>, inspection ${show(c.reference)}, or hold its publication with a reason. Once published it is public at once.</p>
  ${has(c.sent) ? html`<p class=${(has(c.sentToday) || has(c.late)) && !has(c.publishesNothing) ? 'wm-warning' : 'wm-note'}>${show(c.sent)}${has(c.sentToday) && !has(c.publishesNothing) ? ' It came to them today: published now, it leaves the authority no day to read it first.' : nothing}</p>` : nothing}
  ${has(c.openConcerns) ? html`<p class="wm-warning">Concerns about a child that are still open: <b>${show(c.openConcerns)}</b>. The ${output(c)} cannot be published before they are closed.</p>` : nothing}
  ${has(c.publishesNothing) ? html`<p class="wm-note">Under its framework the ${output(c)} of this inspection is not published. “Publish” ends the work on the ${output(c)}, and the public sees nothing.</p>` : nothing}
  ${has(c.waits) ? html`<p class="wm-warning">${show(c.waits)} Hold the publication until then, or say why it is published now. Its limit runs on meanwhile.</p>` : nothing}
  ${has(c.releasedBecause) ? html`<p class="wm-note">The publication was held and then released: <span class="wm-prose">${show(c.releasedBecause)}</span></p>` : nothing}
  ${beside(howLong(`The final ${output(c)}, as it was sent to the authority`, c), draftLines(f, c), html`
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Your decision</legend>
      ${f.select('decision', { label: 'Publish or hold?', required: true, options: c.decisions })}
      ${f.is('decision', 'hold') ? f.area('reason', { label: 'Why is it held?', required: true, rows: 4, max: 4000 }) : nothing}
      ${f.is('decision', 'publish') && has(c.waits) ? f.area('reason', { label: 'Why is it published now?', required: true, rows: 4, max: 4000 }) : nothing}
      ${f.is('decision', 'publish') && !has(c.publishesNothing) ? html`<p class="wm-warning">“Publish the ${output(c)}” makes it public at once, with its PDF and its data, and tells the authority. What is public can be corrected by a new version or withdrawn, and both are seen.</p>` : nothing}
    </fieldset>`, true)}
`;
