/* Tasks, done and waiting, as a table: on a page of its own, and on a tab in Cockpit. */
import { empty, moment } from '../base/elements.js';
import { limit } from '../base/words.js';
import { sheet } from '../sections/csv.js';

export function historyTable(lines) {
  return lines.length ? sheet('What was to be done, the oldest first', ['What', 'Who', 'Begun', 'Due', 'Done'], lines.map((line) => [
    line.what, line.who || 'Nobody yet', moment(line.begun), line.due ? limit(line.due) : 'No limit',
    `${line.ended ? moment(line.ended) : 'Waits'}${line.late ? ', late' : ''}`]))
    : empty('Nothing has been done yet. Each task stands here from when it begins.');
}
