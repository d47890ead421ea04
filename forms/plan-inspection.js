import { html, nothing } from '../base/lit.js';
import { has, inSentence, show } from '../base/words.js';
import { askedAhead } from './pieces/asked-ahead.js';

/** It is no task's: it is filled from and sent to these. */
export const at = { load: '/camunda/api/waymark/inspections/planning', send: '/camunda/api/waymark/inspections' };

/** Whether no inspection can begin on a day, as far as the days are known. @param {any[]} days of the framework @param {any} wanted */
const isRefused = (days, wanted) => has(wanted) && has(days) && wanted < days[days.length - 1].first && !days.some((one) => one.first === wanted);

/** What follows from the first day that is chosen, and who is on site elsewhere in these days. */
function follows(f, c) {
  const days = c.days?.[f.get('framework')] || [];
  const wanted = f.get('firstDay');
  const day = days.find((one) => one.first === wanted);
  if (!day) {
    return isRefused(days, wanted) ? html`<p class="wm-warning" role="status">No inspection can begin on ${show(wanted)}. Choose a working day from ${show(days[0].first)} on.</p>` : nothing;
  }
  const elsewhere = (c.elsewhere || []).filter((one) => one.from <= day.last && one.to >= day.first);
  const closed = (c.schools || []).filter((one) => one.from <= day.last && one.to >= day.first);
  return html`<div class="wm-note" role="status">
    <p>The head of the authority is called on <b>${day.notice === c.today ? `today, ${show(day.notice)}` : show(day.notice)}</b>${day.notice === day.first ? ', the first day itself' : ''}. Nobody of the authority learns of it before. The team is on site until <b>${show(day.last)}</b>, as planned.</p>
    ${has(elsewhere) ? html`<p>On site elsewhere in these days:</p><ul>${elsewhere.map((one) => html`<li>${one.authority}, ${show(one.from)} to ${show(one.to)}: ${one.people.join(', ')}</li>`)}</ul>`
      : html`<p>Nobody is on site elsewhere in these days.</p>`}
    ${has(closed) ? html`<p><b>Schools are closed</b> on some of these days: ${closed.map((one) => `${one.title}, ${show(one.from)} to ${show(one.to)}`).join('; ')} (${closed[0].source}). Families may be away, and so may those who work with them.</p>
      ${f.tick('inSchoolHolidays', { label: 'I mean to inspect in the school holidays' })}` : nothing}</div>`;
}

/** What was planned under a framework that is withdrawn, until its authority is planned again. */
function again(c) {
  return has(c.again) ? html`<div class="wm-note"><p>To be planned again, because a framework was withdrawn:</p>
    <ul>${c.again.map((one) => html`<li>${one.authority} (was ${one.reference}, from ${show(one.firstDay)}, under ${one.framework})${one.proposed ? html`: proposed under ${one.proposed}` : nothing}</li>`)}</ul></div>` : nothing;
}

/** Which organisations are inspected beside the authority, where the framework has such bodies. */
function beside(f, c) {
  const bodies = c.bodies?.[f.get('framework')] || [];
  if (!has(bodies)) return nothing;
  const options = bodies.flatMap((body) => body.organisations.map((one) => ({ ...one, label: `${one.label}, as ${inSentence(body.title)}` })));
  return f.list('organisations', { legend: 'Inspected beside the authority', required: true, add: 'Add an organisation', remove: 'Remove',
    hint: `One for each of: ${bodies.map((body) => inSentence(body.title) + (body.several ? ' (several may be)' : '')).join('; ')}. Nobody of them learns of it before its own notice.`,
    row: (r) => html`${r.select('code', { label: 'Organisation', required: true, options })}` });
}

/** What is looked at in particular, where the framework has it chosen. */
function focus(f, c) {
  const offered = c.focuses?.[f.get('framework')];
  return has(offered) ? f.select('focus', { label: offered.title, hint: 'It can be another one until somebody who is inspected was told.', required: true, options: offered.choices }) : nothing;
}

export default (f, c) => html`
  <h2>Plan an inspection</h2>
  <p class="wm-intro">Choose which authority, under which framework, and when it begins.</p>
  ${again(c)}
  ${f.select('framework', { label: 'Framework', required: true, options: c.frameworks })}
  ${f.select('authority', { label: 'Authority', required: true, options: c.authorities })}
  ${f.date('firstDay', { label: 'First day on site', hint: 'A working day, today or later.', required: true,
    check: (day) => (isRefused(c.days?.[f.get('framework')] || [], day) ? 'none can begin on that day.' : null) })}
  ${focus(f, c)}
  ${beside(f, c)}
  ${follows(f, c)}
  ${askedAhead(f.get('authority'), f.get('framework'), f.get('firstDay'))}
  <div class="wm-buttons wm-stays">
    <button type="submit" class="govuk-button wm-button wm-button-main">Plan it</button>
    <button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${(event) => event.target.closest('dialog').close()}>Cancel</button>
  </div>
`;
