/* What the team has looked at and what nobody has: shared by the sections that show it. */
import { el, empty, table } from '../page-1.js';

const LISTS = [
  ['strands', 'Strands'], ['stages', 'Stages of the journey'], ['agencies', 'Agencies'],
  ['groups', 'Particularly vulnerable children'],
  ['activities', 'Beside the cases'], ['areas', 'Judgement areas'],
];

export function coverage(view) {
  return LISTS.filter(([list]) => view[list].length).map(([list, title]) => {
    const missing = view[list].filter((line) => !line.seen);
    return el('div', {},
      el('h3', {}, title),
      missing.length
        ? el('p', {}, el('b', {}, 'Nobody has seen yet: '), missing.map((line) => line.title).join('; '), '.')
        : empty('Something was seen of each.'),
      table(`${title}: how much was seen`, ['What', 'Records', 'Minutes'], view[list].map((line) => [
        line.title, line.times ? String(line.times) : 'none yet', line.minutes ? String(line.minutes) : '–'])));
  });
}
