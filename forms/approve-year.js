import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';

export const act = {
  words: () => 'Approve the programme',
  sure: (f, c) => (c.ownProposal ? null : {
    title: `Approve the programme from ${show(c.firstDay)}?`,
    says: [`${show(c.inAll)} Each inspection is then planned by itself, six weeks before its first day. Pins change nothing any more.`],
    yes: 'Approve the programme',
    no: 'Look again',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Approve the programme from <b>${show(c.firstDay)}</b> to <b>${show(c.lastDay)}</b>, which ${show(c.proposedBy)} proposed. Where something is to be another way, pin it under Programme: the year is then found anew, and this task stays.</p>
  ${c.ownProposal ? html`<p class="wm-warning">You proposed it: another manager approves it. Put this task back, so that one of them can take it.</p>` : nothing}
  <section class="wm-facts">
    <dl>
      <dt>Under</dt>
      <dd>${show(c.framework)}</dd>
      <dt>In all</dt>
      <dd>${show(c.inAll)}</dd>
      ${has(c.missing) ? html`<dt>What is missing</dt><dd>${show(c.missing)}</dd>` : nothing}
      ${has(c.kept) ? html`<dt>Kept for monitoring</dt><dd>${show(c.kept)}</dd>` : nothing}
      <dt>Who when, and why</dt>
      <dd><a href="/camunda/waymark/programme.html?year=${c.year}">The programme of this year</a></dd>
    </dl>
  </section>
  ${has(c.standing) ? html`<details><summary>${show(c.without)}</summary>${table('Those without a day, and why', ['Authority', 'Why'], c.standing.map((one) => [one.authority, one.why]))}</details>` : empty('Everybody who is wanted has a day. Those without one would stand here, each with what stands against it.')}
`;
