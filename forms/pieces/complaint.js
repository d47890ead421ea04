import { html, nothing } from '../../base/lit.js';
import { show } from '../../base/words.js';

/** What was complained of and by whom; and whether publication waits for it, once that is decided. */
export const complaint = (c, decided) => html`
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>From</dt>
      <dd>${show(c.complaint?.from)}</dd>
      <dt>Received</dt>
      <dd>${show(c.complaint?.on)}</dd>
      <dt>Recorded by</dt>
      <dd>${show(c.complaint?.recordedBy)}</dd>
      ${decided ? html`<dt>Publication</dt><dd>${show(c.complaint?.effect)}</dd>` : nothing}
    </dl>
    <h3>The complaint</h3>
    <p class="wm-prose">${show(c.complaint?.what)}</p>
  </section>
`;
