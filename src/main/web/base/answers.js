/* What was typed, as the server takes it; and what cannot be read. */
import { readDate, readTime } from './words.js';

/** @param {any} one */
export function inFewWords(one) {
  const text = one.kind === 'select' ? labelOf(one) : one.kind === 'tick' ? one.says : String(one.raw).trim();
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}

/** @param {any} one */
export function labelOf(one) {
  const choice = (one.options || []).find((/** @type {any} */ option) => String(option?.value ?? option) === String(one.answer));
  return choice === undefined ? String(one.answer) : String(choice?.label ?? choice?.value ?? choice);
}

/** An answer as the server takes it, and why it cannot be read. @param {string} kind @param {any} raw @param {any} q */
export function readAs(kind, raw, q) {
  if (kind === 'tick') return { answer: raw === true };
  if (kind === 'area' && q.max && String(raw ?? '').length > q.max) return { answer: raw, unreadable: `at most ${q.max.toLocaleString('en-GB')} characters can be kept of this; shorten it.` };
  if (kind === 'choices') return { answer: q.many ? [].concat(raw ?? []).map(String) : raw ?? null };
  if (raw === null || raw === undefined || String(raw).trim() === '') return { answer: null };
  if (kind === 'number') return numberOf(raw, q);
  if (kind === 'date') return dateOr(raw, readDate(String(raw)), 'write the day as 27/3/2026.');
  if (kind === 'time') return dateOr(raw, readTime(String(raw)), 'write the time as 14:30.');
  if (kind === 'moment') return momentOf(String(raw));
  return { answer: raw };
}

function dateOr(raw, read, unreadable) {
  return read ? { answer: read } : { answer: String(raw), unreadable };
}

/** The day and the time of `2012-12-03T09:30`, also half typed. @param {string} raw */
export function dayAndTime(raw) {
  const [, day = raw, hour = ''] = raw.match(/^(.*)T(\d[^T]*)?$/) || [];
  return [day, hour];
}

/** @param {any} raw @param {any} q */
function numberOf(raw, q) {
  const answer = Number(raw);
  if (Number.isNaN(answer)) return { answer: String(raw), unreadable: 'write it in digits, such as 45.' };
  if (q.least !== undefined && answer < q.least) return { answer, unreadable: `at least ${q.least}.` };
  return q.most !== undefined && answer > q.most ? { answer, unreadable: `at most ${q.most}.` } : { answer };
}

/** @param {string} raw */
function momentOf(raw) {
  const [day, hour] = dayAndTime(raw);
  const [date, time] = [readDate(day), readTime(hour)];
  if (!date) return { answer: raw, unreadable: 'write the day as 27/3/2026.' };
  return time ? { answer: `${date}T${time}` } : { answer: raw, unreadable: 'write the time as 14:30.' };
}
