/* The timetable as weeks by inspector, and an entry that is moved by keys. Rules alone, no drawing. */

const DAY = 24 * 3600 * 1000;
const STEP = 15;
const LAST = 24 * 60 - 1;

/** The Monday of a day's week. @param {string} day */
export function mondayOf(day) {
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}

/** The days by week, in their order. @param {string[]} days */
export function weeks(days) {
  const found = [];
  [...days].sort().forEach((day) => {
    const monday = mondayOf(day);
    const last = found[found.length - 1];
    if (last && last.monday === monday) last.days.push(day);
    else found.push({ monday, days: [day] });
  });
  return found;
}

/** For each inspector a line with the entries of each day, the first of the day first. @param {any[]} inspectors @param {string[]} days @param {any[]} entries */
export function grid(inspectors, days, entries) {
  return inspectors.map((inspector) => ({
    name: inspector.label,
    days: days.map((day) => entries.filter((one) => one.inspector === inspector.value && one.day === day)
      .sort((a, b) => (a.from || '').localeCompare(b.from || ''))),
  }));
}

const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (all) => `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;

/**
 * Where an entry stands after a key: left and right by a day on site, up and down by a quarter of an hour. At an edge it stays.
 *
 * @param {{day: string, from: string, to: string}} entry @param {string} key @param {string[]} days
 */
export function moved(entry, key, days) {
  const sorted = [...days].sort();
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = sorted[sorted.indexOf(entry.day) + (key === 'ArrowRight' ? 1 : -1)];
    return next && sorted.includes(entry.day) ? { ...entry, day: next } : entry;
  }
  const by = { ArrowUp: -STEP, ArrowDown: STEP }[key];
  if (!by || !entry.from || !entry.to) return entry;
  const from = minutes(entry.from) + by;
  const to = minutes(entry.to) + by;
  return from < 0 || to > LAST ? entry : { ...entry, from: clock(from), to: clock(to) };
}
