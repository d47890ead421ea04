import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { lookedAt } from '../sections/coverage.js';

export const act = {
  words: () => 'Open the judgement meeting',
  // Without a reason it is refused, and nothing is asked.
  sure: (f, c) => (has(c.anyLeft) && !f.has('reasonForOthers') && !f.rows('inspectors').some((row) => row.inShort()) ? null : {
    title: 'End the time on site now?',
    says: [['Opening the judgement meeting ends the time on site for the whole team.', c.daysLeft].filter(has).join(' '),
      ...(has(c.concerns) ? [`Still open for a child: ${c.concerns.map((one) => show(one.value ?? one)).join('; ')}.`] : []),
      c.anyLeft ? `Whatever is not finished is closed with the reason that you gave. ${has(c.left) ? `${c.left} ` : ''}Nobody can record any more of it.` : 'Nothing is left unfinished.',
      ...(f.has('reasonForOthers') ? [`Whoever signs off reads your reason: “${`${f.get('reasonForOthers')}`.trim().replace(/\.$/, '')}”.`] : []),
      'This cannot be taken back.'],
    yes: 'Open the meeting',
    no: 'Not yet',
  }),
};

export default (f, c) => html`
  <p class="wm-intro">Opening the judgement meeting ends the time on site. Look at what nobody has seen yet while there is time. Whatever is not finished is closed with the reason you give.</p>
  <section class="wm-facts">
    <dl>
      <dt>Cases in the sample</dt>
      <dd>${show(c.figures?.sample)}</dd>
      <dt>Cases of good practice</dt>
      <dd>${show(c.figures?.goodPractice)}</dd>
      <dt>Finished</dt>
      <dd>${show(c.figures?.finished)}</dd>
      <dt>Not finished</dt>
      <dd>${show(c.figures?.unfinished)}</dd>
      ${has(c.left) ? html`<dt>What becomes of those</dt>
      <dd>${show(c.left)}</dd>` : nothing}
      <dt>Families met</dt>
      <dd>${show(c.figures?.familiesMet)}</dd>
    </dl>
  </section>
  ${has(c.daysLeft) ? html`<p class="wm-warning">${show(c.daysLeft)}</p>` : nothing}
  ${has(c.concerns) ? html`<div class="wm-warning"><p><b>Still open for a child.</b> They stay open, and the authority is still to answer; nobody of the team is on site then to look.</p><ul>${c.concerns.map((one) => html`<li>${show(one.value ?? one)}</li>`)}</ul></div>` : nothing}
  ${lookedAt(c.coverage)}
  ${has(c.anyLeft) ? f.area('reasonForOthers', { label: 'Why could what is left not be finished?', hint: 'Counts for every case below that has no reason of its own, and for all other work that is not finished. One reason is enough.', rows: 2, max: 20000 }) : nothing}
  ${has(c.inspectors) ? nothing : empty(c.figures?.sample || c.figures?.goodPractice ? 'Every case has been finished, so none has to be closed with a reason.' : 'No case is looked at in this inspection, so none has to be closed.')}
  ${f.list('inspectors', { legend: 'Cases that are not finished, by inspector', hint: "Only where the reason is another than the one above: one for all of an inspector's cases, or one for a single case.", title: 'named', fold: true, shown: has(c.inspectors), row: (r) => html`
    ${r.area('reason', { label: 'Why could these cases not be finished?', rows: 2, max: 20000 })}
    <details>
      <summary>The cases one by one</summary>
      ${r.list('cases', { legend: 'Cases', row: (r2) => html`
        <p><b>${show(r2.data.number)}</b>: ${show(r2.data.depth)}; lacks ${show(r2.data.lacks)}.</p>
        ${r2.hidden('number')}
        ${r2.area('reason', { label: 'Why this one?', hint: 'Leave it empty when the reason above is the reason.', rows: 2, max: 20000 })}` })}
    </details>` })}
  ${has(c.work) ? nothing : empty('No other work is open. Nothing beside the cases has to be closed before the meeting.')}
  ${has(c.work) ? table('Other work that is not finished', ['What', 'Whose'], c.work.map((one) => [one.what, one.whose])) : nothing}
`;
