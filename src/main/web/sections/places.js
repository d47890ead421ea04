/* The places of an inspection's page: what people come for, which sections stand there, and how each stands in a word. */
import { count, limit } from '../base/words.js';

/** In the order in which they are offered. */
export const PLACES = [
  { id: 'today', title: 'Today', sections: ['overview', 'deadlines', 'selection'] },
  { id: 'cases', title: 'Cases', sections: ['case', 'coverage', 'cohort', 'sample', 'lists'] },
  { id: 'fieldwork', title: 'Fieldwork', sections: ['timetable', 'requests', 'bodies', 'activities', 'diary', 'set-up', 'information', 'burden'] },
  { id: 'outcome', title: 'Judgement and report', sections: ['judgement', 'report', 'factual-accuracy', 'duties', 'monitoring'] },
  { id: 'people', title: 'People and changes', sections: ['team', 'changes', 'complaints'] },
  { id: 'concerns', title: 'Concerns', sections: ['concerns'] },
];

/**
 * The places that somebody finds who may see these sections; each with those of its own.
 *
 * @param {any[]} sections @param {string} output what the inspection ends in
 */
export function placesOf(sections, output = 'report') {
  return PLACES
    .map((place) => ({ ...place, title: place.title.replace('report', output), sections: place.sections.map((id) => sections.find((one) => one.id === id)).filter(Boolean) }))
    .filter((place) => place.sections.length);
}

/** Where an address leads: the name of a place, or of a section, which stands where it is now. @param {any[]} places @param {string} name */
export function whereIs(places, name) {
  const within = places.find((place) => place.sections.some((one) => one.id === name));
  const place = within || places.find((one) => one.id === name) || places[0];
  return { place, section: place && (place.sections.find((one) => one.id === name) || place.sections[0]) };
}

function today({ inspection, overview }) {
  const onSite = /^Day \d+ of \d+/.exec((overview && overview.days) || '');
  if (onSite) return onSite[0];
  if (inspection.lastDayOnSite || inspection.status !== 'PLANNED') return inspection.statusInWords;
  return 'To come';
}

function cases({ cases: lines }) {
  if (!lines) return '';
  if (!lines.length) return 'Not begun';
  const done = lines.filter((one) => one.status === 'finished').length;
  if (done === lines.length) return 'All finished';
  const closed = lines.filter((one) => one.status === 'closed before it was finished').length;
  return `${done} of ${lines.length} finished${closed ? `, ${closed} closed` : ''}`;
}

function fieldwork({ inspection, requests }) {
  if (inspection.lastDayOnSite || inspection.status === 'JUDGING') return 'Ended';
  if (!requests) return '';
  const open = requests.requests.filter((one) => one.open).length + requests.standing.filter((one) => !one.done).length;
  if (open) return `${count(open, 'request')} open`;
  return inspection.status === 'ON_SITE' && inspection.today >= inspection.firstDay ? 'Under way' : 'Not begun';
}

const LIMITS = { LATE: 'late', SOON: 'nearly due', OPEN: 'in time', STANDS_STILL: 'paused' };
const STEPS = { draft: 'Draft', comments: 'Comments', final: 'Final text', publication: 'Publication' };

function outcome({ inspection, limits }) {
  if (['PUBLISHED', 'CLOSED', 'CANCELLED'].includes(inspection.status)) return inspection.status === 'PUBLISHED' ? 'Published' : inspection.statusInWords;
  const next = (limits || []).find((one) => LIMITS[one.state]);
  if (next) return `${STEPS[next.step] || 'Next step'} ${LIMITS[next.state]}`;
  return inspection.status === 'JUDGING' ? inspection.statusInWords : 'Not begun';
}

function people({ overview }) {
  if (!overview) return '';
  return overview.team.length ? `${overview.team.length} on the team` : 'No team yet';
}

function concerns({ concerns: page }) {
  if (!page) return '';
  const open = page.concerns.filter((one) => one.open);
  const late = open.filter((one) => one.late).length;
  if (!open.length) return 'None open';
  return late ? `${open.length} open, ${late} overdue` : `${open.length} open`;
}

const STATES = { today, cases, fieldwork, outcome, people, concerns };

/** How each place stands, in a word; empty where that is not known. @param {any} facts what the server said of each */
export function states(facts) {
  return Object.fromEntries(Object.entries(STATES).map(([place, state]) => [place, state(facts)]));
}

/** The place whose state is a warning: an open concern, or a limit that is over. @param {string} words */
export function isUrgent(words) {
  return /^[1-9]\d* open(,|$)|\blate$|overdue/.test(words);
}

/** Of a concern that waits: the first to be due, with its hour. @param {any[]} open */
export function nextOf(open) {
  const due = open.filter((one) => one.due).sort((a, b) => a.due.localeCompare(b.due))[0];
  return due ? `${due.late ? 'Overdue: was due' : 'Due'} ${limit(due.due)}` : '';
}
