import { html, nothing } from '../base/lit.js';
import { show } from '../base/words.js';

export const act = {
  words: () => 'Record the call',
  sure: (f, c, says = []) => ({
    title: 'Record the call now?',
    says: [`You spoke to ${f.get('spokeTo')} on ${show(`${f.get('at')}`.slice(0, 10))} at ${`${f.get('at')}`.slice(11)}, London time.`,
      ...says,
      `From now on the people of ${c.inspection?.authority} see this inspection, and a letter confirms the call to them. This cannot be taken back.`],
    yes: 'Record the call',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Record your call to the ${show(c.inspection?.head)} of <b>${show(c.inspection?.authority)}</b>. From the moment you do, the authority's people can see this inspection, and a letter confirms it; not before.</p>
  <section class="wm-facts">
    <dl>
      <dt>Inspection</dt>
      <dd>${show(c.inspection?.authority)}, ${show(c.inspection?.reference)}</dd>
      <dt>Day of notice</dt>
      <dd>${show(c.inspection?.noticeDay)}</dd>
      <dt>First day on site</dt>
      <dd>${show(c.inspection?.firstDay)}</dd>
    </dl>
  </section>
  ${c.withoutAccount?.length ? html`<p class="wm-warning">Nobody has an account yet among ${c.withoutAccount.join(', and nobody among ')}. What is asked of the authority would wait for nobody: ask the ${show(c.inspection?.headInShort)} for names and mail addresses when you speak. The administrators get a letter when you record the call, and make the accounts.</p>` : nothing}
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">The call</legend>
    ${f.moment('at', { label: 'When did you speak?', hint: 'London time.', required: true })}
    ${f.text('spokeTo', { label: 'Whom did you speak to?', hint: 'Name and post.', required: true, max: 200 })}
  </fieldset>
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">When a deputy took the call</legend>
    ${f.text('deputyFor', { label: 'Whom did they stand in for?', required: f.has('deputyWhy'), max: 200 })}
    ${f.text('deputyWhy', { label: 'Why?', required: f.has('deputyFor'), max: 500 })}
  </fieldset>
`;
