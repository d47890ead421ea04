import { html, nothing } from '../base/lit.js';
import { table } from '../base/shown.js';
import { count, has, show } from '../base/words.js';
import { additions } from './pieces/additions.js';

/** Whether chance chooses the cases. */
const drawn = (c) => !has(c.leadNames) && !has(c.authorityNames);

export const act = { words: () => 'Confirm the sample' };

export default (f, c) => html`
  <p class="wm-intro">${has(c.authorityNames) ? html`The authority, <b>${show(c.authority)}</b>, names the cases that are looked at in inspection ${show(c.reference)}: ${show(c.drawn)} so far, of at least ${show(c.minimum)}. Please say who looks at each case and how deeply; recording opens the cases. Those that it names later are opened then.`
    : has(c.leadNames) ? html`Please name the cases that are looked at in the inspection of <b>${show(c.authority)}</b>, ${show(c.reference)}: at least ${show(c.minimum)}. Nothing is drawn under this framework; recording opens the cases.`
    : html`The sample for the inspection of <b>${show(c.authority)}</b>, ${show(c.reference)}, has been drawn. Please say who looks at each case and how deeply; recording opens the cases.`}</p>
  <section class="wm-facts">
    <dl>
      <dt>${drawn(c) ? 'Drawn from' : 'To be chosen from'}</dt>
      <dd>${show(c.population?.eligible)} children: ${show(c.population?.open)} open and ${show(c.population?.closedLately)} closed since ${show(c.population?.closedSince)}, of ${show(c.population?.supplied)} in the lists. Nothing but a contact is known of ${show(c.population?.contactsAlone)}, who are left out.${c.population?.outside > 0 ? ` The framework does not ask about ${show(c.population?.outside)}.` : nothing} ${c.population?.spelledTwice > 0 ? `${count(c.population.spelledTwice, 'further spelling')} of an ID read as the same child.` : nothing}</dd>
      ${!drawn(c) ? nothing : html`<dt>Drawn</dt>
      <dd>${show(c.drawn)}, at random (at least ${show(c.minimum)} are asked for). Marks, needs and ages played no part.</dd>`}
      ${c.goodPracticeAsked > 0 ? html`<dt>Good practice</dt>
      <dd>${show(c.goodPractice)} of ${show(c.goodPracticeAsked)}; a nominee whom the draw took itself stays drawn, and the next in reserve is looked at</dd>` : nothing}
      ${c.familiesAsked > 0 ? html`<dt>Families to meet</dt>
      <dd>the framework asks for ${show(c.familiesAsked)}</dd>` : nothing}
      ${!drawn(c) ? nothing : html`<dt>Seed</dt>
      <dd>Sealed by <code class="wm-hash">${show(c.commitment)}</code>. It is shown when fieldwork has closed.</dd>`}
    </dl>
    ${has(c.configured) && drawn(c) ? html`<p class="wm-warning">The seed was set in the settings, as for a rehearsal. It is no seed of chance.</p>` : nothing}
  </section>
  ${has(c.strata) && drawn(c) ? table('What was drawn from: the furthest stage each child reached', ['Stage', 'Children', 'Drawn', 'Each child’s chance'], c.strata.map((one) => [one.title, one.population, one.drawn, one.chance])) : nothing}
  ${has(c.unknownNominations) ? html`<div class="wm-warning">
    <p>The authority has nominated children whom its lists do not hold. Ask for the right unique ID; recording withdraws these:</p>
    ${has(c.unknownNominations) ? html`<ul>${c.unknownNominations.map((one) => html`<li>${show(one.uniqueId)}</li>`)}</ul>` : nothing}
  </div>` : nothing}
  ${has(c.isShort) ? html`<fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">Fewer cases than asked for</legend>
    <p class="wm-warning">The sample is <b>${show(c.shortBy)}</b> short of the framework’s minimum of ${show(c.minimum)}.</p>
    ${f.area('shortReason', { label: 'Why does the inspection go on with these?', required: true, hint: 'The public reads this reason, unless it tells small numbers of children.', rows: 3, max: 20000 })}
  </fieldset>` : nothing}
  ${has(c.leadNames) ? html`
    ${has(c.toChoose) ? html`<details><summary>Children who may be named, the first of them by their ID</summary>${table('Children who may be named', ['Child unique ID', 'Status', 'Reached', 'Age', 'Need'], c.toChoose.map((one) => [one.uniqueId, one.status, one.stages, one.ageBand, one.need]))}</details>` : nothing}
    ${f.list('named', { legend: 'The cases that you name', required: true, add: 'Name another case', remove: 'Take this case out', row: (r) => html`
      ${r.text('uniqueId', { label: 'Child unique ID', hint: 'As in the first column of the lists. Never a name.', required: true, max: 500 })}
      ${r.area('reason', { label: 'Why is this case looked at?', required: true, rows: 2, max: 20000 })}
      ${r.select('owner', { label: 'Inspector', hint: 'Leave open for whoever takes it on.', options: c.inspectors })}
      ${r.select('depth', { label: 'How deeply', required: true, options: c.depths })}` })}
    ${f.rows('named').length < c.minimum ? f.area('shortReason', { label: 'Why are fewer cases looked at than the framework asks for?', required: true, rows: 3, max: 20000 }) : nothing}` : nothing}
  ${f.list('cases', { legend: 'The cases', required: true, shown: has(c.cases) || !has(c.leadNames), row: (r) => html`
    <h3>${show(r.data.number)} <span class="wm-hint">${show(r.data.uniqueId)}</span></h3>
    <p>${show(r.data.status)}; age ${show(r.data.ageBand)}; need: ${show(r.data.need)}.<br />Reached: ${show(r.data.stages)}. ${has(c.authorityNames) ? show(r.data.drawnFor) : html`Drawn from: ${show(r.data.drawnFor)}`}.</p>
    ${r.hidden('number')}
    ${r.select('owner', { label: 'Inspector', hint: 'Leave open for whoever takes it on.', options: c.inspectors })}
    ${r.select('depth', { label: 'How deeply', required: true, options: c.depths })}
    ${r.is('depth', 'tracked') ? r.tick('familyToMeet', { label: 'Meet the child and the family' }) : nothing}` })}
  ${additions(f, c)}
`;
