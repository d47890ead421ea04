/* Inspections on one calendar: weeks across, inspections down, drawn once in SVG. The same stands in the table beside it. */
import { html, nothing, svg } from '../base/lit.js';

const WIDTH = 1072;
const NAMES = 208;
const ROW = 40;
const HEAD = 44;
const DAY = 86_400_000;
/** The shades that steps take in their order; each bar also says in words what it is. */
const STEPS = ['draft', 'comments', 'final', 'publication'];
const LETTERS = { notice: 'N', fieldwork: 'On site', draft: 'Draft', comments: 'Comments', final: 'Final', publication: 'Publication' };
const LEGEND = [['notice', 'Notice'], ['fieldwork', 'Fieldwork'], ['draft', 'Draft'], ['comments', 'Comments on the draft'], ['final', 'Final text'], ['publication', 'Publication']];

const at = (day) => Date.parse(`${day}T12:00:00Z`);
const said = (day, options) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(at(day)));
const brief = (day) => said(day, { day: 'numeric', month: 'short' });

/** Every Monday of the calendar, as days. */
function mondays(calendar) {
  const all = [];
  for (let day = at(calendar.from); day <= at(calendar.to); day += 7 * DAY) all.push(new Date(day).toISOString().slice(0, 10));
  return all;
}

function kind(span) {
  return ['notice', 'fieldwork', ...STEPS].includes(span.kind) ? span.kind : 'other';
}

/** What a bar says, as far as there is room for it. */
function label(span, room) {
  const words = LETTERS[span.kind] || span.title;
  return room > words.length * 7 + 8 ? words : room > 14 ? words.charAt(0) : '';
}

function title(row, span) {
  const state = span.done ? 'done' : span.expected ? 'expected' : 'fixed';
  return `${row.authority}: ${span.title}, ${brief(span.from)} to ${brief(span.to)}, ${state}${span.late ? ', late' : ''}`;
}

const schools = (closed) => `${closed.title}, ${brief(closed.from)} to ${brief(closed.to)}`;

export function calendarPicture(calendar) {
  const days = (at(calendar.to) - at(calendar.from)) / DAY + 1;
  const each = (WIDTH - NAMES) / days;
  const x = (day) => NAMES + ((at(day) - at(calendar.from)) / DAY) * each;
  const height = HEAD + Math.max(1, calendar.rows.length) * ROW;
  const within = (span) => at(span.to) >= at(calendar.from) && at(span.from) <= at(calendar.to);
  const bar = (row, span, top) => {
    const from = Math.max(NAMES, x(span.from));
    const room = Math.max(4, Math.min(WIDTH, x(span.to) + each) - from);
    return svg`<g class="wm-span wm-span-${kind(span)} ${span.done ? 'wm-span-done' : ''} ${span.expected ? 'wm-span-expected' : ''} ${span.late ? 'wm-span-late' : ''}">
      <title>${title(row, span)}</title>
      <rect x=${from} y=${top + 8} width=${room} height=${ROW - 16} rx="3"></rect>
      <text x=${from + 5} y=${top + 25}>${span.late ? '! ' : ''}${label(span, room - (span.late ? 14 : 0))}</text></g>`;
  };
  const weeks = mondays(calendar);
  const every = Math.ceil(weeks.length / 14);
  return html`<div class="wmp-scroll"><svg class="wm-calendar" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Inspections under way on one calendar; the table below says the same.">
    ${weeks.map((monday, index) => svg`<line class="wm-week" x1=${x(monday)} x2=${x(monday)} y1=${HEAD - 8} y2=${height}></line>
      ${index % every === 0 ? svg`<text class="wm-week-name" x=${x(monday) + 2} y=${HEAD - 16}>${brief(monday)}</text>` : nothing}`)}
    ${calendar.holidays.map((holiday) => svg`<g class="wm-holiday"><title>${holiday.name}, ${brief(holiday.day)}</title>
      <rect x=${x(holiday.day)} y=${HEAD - 8} width=${each} height=${height - HEAD + 8}></rect></g>`)}
    ${calendar.schools.map((closed) => svg`<g class="wm-schools"><title>${schools(closed)}</title>
      <rect x=${Math.max(NAMES, x(closed.from))} y=${HEAD - 8} width=${Math.max(each, Math.min(WIDTH, x(closed.to) + each) - Math.max(NAMES, x(closed.from)))} height="6"></rect></g>`)}
    ${calendar.rows.map((row, index) => {
    const top = HEAD + index * ROW;
    return svg`<line class="wm-row" x1="0" x2=${WIDTH} y1=${top} y2=${top}></line>
      <a href="/camunda/waymark/inspection.html?inspection=${row.inspectionId}"><text class="wm-row-name" x="0" y=${top + 18}>${row.authority.length > 26 ? `${row.authority.slice(0, 25)}…` : row.authority}</text></a>
      <text class="wm-row-more" x="0" y=${top + 33}>${row.status}${row.lead ? `, ${row.lead}` : ''}</text>
      ${row.spans.filter(within).map((span) => bar(row, span, top))}`;
  })}
    <g class="wm-today"><line x1=${x(calendar.today)} x2=${x(calendar.today)} y1="18" y2=${height}></line><text x=${x(calendar.today) + 3} y="12">Today</text></g>
  </svg></div>
  <ul class="wm-legend">${LEGEND.map(([key, words]) => html`<li><span class="wm-swatch wm-swatch-${key}"></span>${words}</li>`)}
    <li><span class="wm-swatch wm-swatch-expected"></span>Only expected: dashed</li>
    <li><span class="wm-swatch wm-swatch-late"></span>! Late</li>
    <li><span class="wm-swatch wm-swatch-holiday"></span>Bank holiday</li>
    <li><span class="wm-swatch wm-swatch-schools"></span>School holidays</li></ul>
  ${calendar.schools.length ? html`<p class="wm-hint">School holidays in these weeks: ${calendar.schools.map(schools).join('; ')} (${calendar.schools[0].source}).</p>` : nothing}`;
}

/** The bars as rows of a table. */
export function calendarRows(calendar) {
  return calendar.rows.flatMap((row) => row.spans.map((span) => [
    row.authority, row.reference, span.title, brief(span.from), brief(span.to), span.done ? 'Done' : span.expected ? 'Expected' : 'Fixed', span.late ? 'Late' : '']));
}
