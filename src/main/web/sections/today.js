/* What a day's page is put together from: who is where today, which work is late or due, and what nobody has seen. */

/** The entries of a day, by inspector in the order of the team; those with none stand there too. @param {any} timetable @param {string} day */
export function whoIsWhere(timetable, day) {
  const entries = [...timetable.entries, ...timetable.onTheSpot].filter((one) => one.day === day);
  return timetable.inspectors.map((inspector) => ({
    name: inspector.label,
    entries: entries.filter((one) => one.inspector === inspector.value).sort((a, b) => (a.from || '').localeCompare(b.from || '')),
  }));
}

/** The day in London that a limit belongs to: what is due at midnight is due by the end of the day before. @param {string} due */
function dayOf(due) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(due).getTime() - 1);
}

/** Tasks by how they press: late, due by the end of today, and later. @param {any[]} tasks @param {string} day */
export function byUrgency(tasks, day) {
  const today = (task) => !task.late && task.due && dayOf(task.due) <= day;
  return {
    late: tasks.filter((task) => task.late),
    today: tasks.filter(today),
    later: tasks.filter((task) => !task.late && !today(task)),
  };
}

/** Whether nobody is on site any more: what was not seen then stays so. @param {any} inspection */
export function isOver(inspection) {
  return Boolean(inspection.lastDayOnSite) || ['JUDGING', 'REPORTING', 'PUBLISHED', 'CLOSED', 'CANCELLED'].includes(inspection.status);
}

const SORTS = [
  ['strands', 'Strands'], ['stages', 'Stages of the journey'], ['agencies', 'Agencies'],
  ['groups', 'Particularly vulnerable children'], ['activities', 'Beside the cases'], ['areas', 'Judgement areas'],
];

/** What nobody has seen yet, by sort. @param {any} coverage */
export function gaps(coverage) {
  return SORTS.map(([sort, title]) => ({ title, missing: (coverage[sort] || []).filter((line) => !line.seen).map((line) => line.title), all: (coverage[sort] || []).length }))
    .filter((one) => one.missing.length);
}
