import { html, nothing } from '../base/lit.js';
import { has, show } from '../base/words.js';

export default (f, c) => html`
  <p class="wm-intro">The inspectors of <b>${show(c.inspection?.authority)}</b> ask ${has(c.of) ? html`<b>${show(c.of)}</b> ` : nothing}for something. Please answer it, or say plainly that you do not hold it.</p>
  <section class="wm-facts">
    <dl>
      <dt>Request</dt>
      <dd>${show(c.number)}</dd>
      <dt>Asked by</dt>
      <dd>${show(c.askedBy)}, ${show(c.askedAt)}</dd>
      <dt>To be answered by</dt>
      <dd>${show(c.due)}</dd>
      ${has(c.kind) ? html`<dt>Kind</dt>` : nothing}
      ${has(c.kind) ? html`<dd>${show(c.kind)}</dd>` : nothing}
      ${has(c.children) ? c.children.map((one) => html`<dt>Child unique ID, case ${one.number}</dt><dd>${show(one.uniqueId)}</dd>`) : nothing}
    </dl>
    <p class="wm-prose">${show(c.text)}</p>
  </section>
  ${has(c.missing) ? html`<section>
    <h3>Sent back to you</h3>
    <p>Your answer was: <span class="wm-prose">${show(c.before)}</span></p>
    <p>Still missing: <span class="wm-prose">${show(c.missing)}</span></p>
  </section>` : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Your answer</legend>
    ${f.area('text', { label: 'Answer', required: !f.has('notHeldBecause') && 'Answer the request, or say below why this is not held.', hint: "Without a child's name.", rows: 6, max: 10000 })}
    ${f.text('whereToRead', { label: 'Where can it be read or found?', required: f.has('text'), hint: 'A folder, a system, a person who hands it out.', max: 500 })}
  </fieldset>
  ${f.area('notHeldBecause', { label: 'If you do not hold it, why not?', hint: 'Only when there is no answer above.', rows: 3, max: 2000 })}
`;
