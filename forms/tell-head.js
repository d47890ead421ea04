import { html, nothing } from '../base/lit.js';
import { inSentence, show } from '../base/words.js';

export const act = { words: () => 'Record that they were told' };

export default (f, c) => html`
  <p class="wm-intro">Tell the ${show(c.head)} of <b>${show(c.organisation)}</b> that it is inspected, and record it. From the moment you do, its people can see this inspection, and a letter of notice goes to its head; not before. The other bodies are told by their own inspectorate's lead.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspected</dt>
      <dd>${show(c.organisation)}, as ${inSentence(c.body)}</dd>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>Day of notice</dt>
      <dd>${show(c.inspection?.noticeDay)}</dd>
      <dt>First day on site</dt>
      <dd>${show(c.inspection?.firstDay)}</dd>
    </dl>
  </section>
  ${c.withoutAccount?.length ? html`<p class="wm-warning">Nobody has an account yet among ${c.withoutAccount.join(', and nobody among ')}. What is asked of it would wait for nobody: ask for names and mail addresses when you speak. The administrators get a letter when you record it, and make the accounts.</p>` : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">When the head was told</legend>
    ${f.moment('at', { label: 'When did you speak?', hint: 'London time.', required: true })}
    ${f.text('spokeTo', { label: 'Whom did you speak to?', hint: 'Name and post.', required: true, max: 200 })}
  </fieldset>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">When a deputy was told</legend>
    ${f.text('deputyFor', { label: 'Whom did they stand in for?', required: f.has('deputyWhy'), max: 200 })}
    ${f.text('deputyWhy', { label: 'Why?', required: f.has('deputyFor'), max: 500 })}
  </fieldset>
`;
