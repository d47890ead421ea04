/* How values are said: dates and times as they are read in London, in British order, whatever the language of the browser. */

const LONDON = 'Europe/London';
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** @param {string} value a day as `2012-12-03`, a moment as `2012-12-03T09:00:00Z`, or anything else, which is said as it is */
function text(value) {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(new Date(`${value}T12:00:00Z`));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value)) return moment(new Date(value));
  return value;
}

/** A title as it stands within a sentence: a name keeps its capitals. @param {any} title @return {string} */
export function inSentence(title) {
  const said = String(title ?? '');
  return /[A-Z]/.test(said.slice(1)) ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/** A value in words. @param {any} value @return {string} */
export function show(value) {
  if (value === null || value === undefined || value === '') return '–';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value)) return value.map(show).join(', ');
  return text(String(value));
}

/** @param {Date} date */
function day(date) {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: LONDON }).format(date).replace(',', '');
}

/** @param {Date} date */
function moment(date) {
  return `${day(date)} at ${time(date)}`;
}

/** The time of day, as `09:30`. @param {Date | string} value */
export function time(value) {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: LONDON }).format(new Date(value));
}

/** A limit in words. One at midnight is the end of the day before: that is how people say it. @param {string} value */
export function limit(value) {
  if (!value) return 'no limit';
  const at = new Date(value);
  return time(at) === '00:00' ? `by the end of ${day(new Date(at.getTime() - 1))}` : `by ${moment(at)}`;
}

/** A limit in few words, for where many stand together: the day as one says it today, without the year. @param {string} value @param {Date} [now] */
export function soon(value, now = new Date()) {
  const at = new Date(value);
  const midnight = time(at) === '00:00';
  const on = midnight ? new Date(at.getTime() - 1) : at;
  const named = (/** @type {Date} */ date) => new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: LONDON }).format(date).replace(',', '');
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  const said = named(on) === named(now) ? 'today' : named(on) === named(tomorrow) ? 'tomorrow' : named(on);
  return midnight ? said : `${said} by ${time(at)}`;
}

/** When something was saved: today by the time alone. @param {string} value */
export function saved(value) {
  const on = (/** @type {Date} */ date) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: LONDON }).format(date);
  const at = new Date(value);
  return on(at) === on(new Date()) ? `Saved ${time(at)}` : `Saved ${on(at)}, ${time(at)}`;
}

/** Whether there is anything to show or ask: not nothing, not false, no empty text and no empty list. @param {any} value */
export function has(value) {
  return !(value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0));
}

/** `1 working day`, `2 working days`. @param {number} number @param {string} noun */
export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * A day as people here write it: `3/12/2012`, `3.12.12`, `3 Dec 2012`, `3rd December 2012`; also `2012-12-03`.
 *
 * @param {string} words
 * @return {string | null} as `2012-12-03`; null where it is no day
 */
export function readDate(words) {
  const said = words.trim().toLowerCase().replace(/,/g, ' ');
  const iso = said.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  if (iso) return inOrder(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = said.match(/^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/);
  if (numbers) return inOrder(year(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = said.match(/^(?:[a-z]+\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,})\.?\s+(\d{4}|\d{2})$/);
  const month = named ? MONTHS.findIndex((one) => one.startsWith(named[2])) : -1;
  return named && month >= 0 ? inOrder(year(named[3]), month + 1, Number(named[1])) : null;
}

/** @param {string} digits */
function year(digits) {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** @param {number} y @param {number} m @param {number} d */
function inOrder(y, m, d) {
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1000 || date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}

/** `2012-12-03` as `3/12/2012`; anything else as it is. @param {string} value */
export function writeDate(value) {
  const iso = String(value || '').match(/^(\d{4})-(\d\d)-(\d\d)$/);
  return iso ? `${Number(iso[3])}/${Number(iso[2])}/${iso[1]}` : String(value || '');
}

/** A time as people write it: `9:30`, `0930`, `9.30am`, `2 pm`. @param {string} words @return {string | null} as `09:30` */
export function readTime(words) {
  const said = words.trim().toLowerCase().match(/^(\d{1,2})(?:[:.]?(\d{2}))?(?::\d{2})?\s*(am|pm)?$/);
  if (!said || (said[2] === undefined && !said[3] && said[1].length > 2)) return null;
  const half = said[3];
  let hours = Number(said[1]);
  if (half && (hours < 1 || hours > 12)) return null;
  if (half) hours = (hours % 12) + (half === 'pm' ? 12 : 0);
  const minutes = Number(said[2] || 0);
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
