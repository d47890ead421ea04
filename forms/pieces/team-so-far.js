import { html, nothing } from '../../base/lit.js';
import { empty, table } from '../../base/shown.js';
import { has, show } from '../../base/words.js';
import { lookedAt } from '../../sections/coverage.js';
import { inspectionOnSite } from './inspection-on-site.js';

export const teamSoFar = (_, c) => html`
  ${inspectionOnSite(_, c)}
  <section class="wm-facts">
    <h3>So far, beside the cases</h3>
    <dl>
      <dt>Observations</dt>
      <dd>${show(c.progress?.figures?.observations)}</dd>
      <dt>Interviews</dt>
      <dd>${show(c.progress?.figures?.interviews)}</dd>
      <dt>Meetings</dt>
      <dd>${show(c.progress?.figures?.meetings)}</dd>
      <dt>Documents</dt>
      <dd>${show(c.progress?.figures?.documents)}</dd>
      <dt>Minutes</dt>
      <dd>${show(c.progress?.figures?.minutes)}</dd>
      <dt>With children, families and front-line staff</dt>
      <dd>${show(c.progress?.directPracticePercent)} per cent; more than ${show(c.progress?.wantedPercent)} are wanted</dd>
      <dt>Today</dt>
      <dd>${show(c.progress?.today?.percent)} per cent of ${show(c.progress?.today?.minutes)} minutes</dd>
    </dl>
  </section>
  ${has(c.progress?.byInspector) ? table('With children, families and front-line staff, by inspector', ['Inspector', 'Minutes', 'Of them', 'Per cent'], c.progress?.byInspector.map((one) => [one.of, one.minutes, one.directMinutes, one.percent])) : nothing}
  ${has(c.unseen) ? table('What nobody has seen yet, in the cases or beside them', ['Of what', 'Not seen yet'], c.unseen.map((one) => [one.sort, one.which])) : empty('Something was seen of everything that the framework names. What nobody has seen would stand here.')}
  ${lookedAt(c.coverage)}
  ${has(c.progress?.notRecorded) ? table('Not recorded yet', ['Day', 'Inspector', 'What'], c.progress?.notRecorded.map((one) => [one.day, one.inspector, one.what])) : empty('Everything in the timetable is recorded. What an inspector still has to record would stand here.')}
`;
