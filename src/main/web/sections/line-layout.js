/* Where everything stands on the line of an inspection: rules alone, no drawing. */

const DAY = 24 * 3600 * 1000;
const at = (day) => Date.parse(`${day}T00:00:00Z`);

/** How many days lie between two days. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return Math.round((at(to) - at(from)) / DAY);
}

/** Days in a row become one stretch with one reason; a weekend within a pause does not part it. @param {any[]} skipped {date, reason} */
export function stretches(skipped) {
  const found = [];
  skipped.forEach((one) => {
    const last = found[found.length - 1];
    const next = last && daysBetween(last.to, one.date);
    const overTheWeekend = next === 3 && new Date(at(one.date)).getUTCDay() === 1;
    if (last && last.reason === one.reason && (next === 1 || overTheWeekend)) last.to = one.date;
    else found.push({ from: one.date, to: one.date, reason: one.reason });
  });
  return found;
}

/** The Saturdays of the line. @param {string} from @param {string} to */
export function saturdays(from, to) {
  const first = at(from) + ((6 - new Date(at(from)).getUTCDay() + 7) % 7) * DAY;
  const days = [];
  for (let day = first; day <= at(to); day += 7 * DAY) days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}

/**
 * The line laid out in a width: each point has its place and a row in which its words do not touch those of another.
 *
 * @param {any} line as the server gives it
 * @param {number} width
 * @param {(title: string) => number} wide how wide the words of a point are
 */
export function layout(line, width, wide) {
  const days = daysBetween(line.from, line.to) + 1;
  const x = (day) => (daysBetween(line.from, day) + 0.5) * (width / days);
  const ends = [];
  const points = line.points.map((point) => {
    const place = x(point.day);
    const words = wide(point.title);
    const left = Math.max(0, Math.min(place - 8, width - words));
    let row = ends.findIndex((end) => end + 16 <= left);
    if (row < 0) row = ends.length;
    ends[row] = left + words;
    return { ...point, x: place, left, row, limitX: point.limit ? x(point.limit) : null };
  });
  return {
    points,
    rows: ends.length,
    dayWidth: width / days,
    x,
    today: line.today >= line.from && line.today <= line.to ? x(line.today) : null,
  };
}
