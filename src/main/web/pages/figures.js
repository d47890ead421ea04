/* What presses across all inspections, in figures that lead to their tables; the same in Cockpit. */

const one = (/** @type {number} */ number, /** @type {string} */ singular, /** @type {string} */ plural) => (number === 1 ? singular : plural);

/** @param {any} page as the server gives the start page @return {[string, number, string][]} where it leads, how many, of what */
export function figuresOf(page) {
  const tasks = (/** @type {boolean} */ late) => page.due.filter((/** @type {any} */ line) => line.late === late).reduce((/** @type {number} */ sum, /** @type {any} */ line) => sum + line.number, 0);
  return [
    ['#due', tasks(true), 'overdue'],
    ['#due', tasks(false), 'due by Sunday'],
    ['#concerns', page.concerns.length, one(page.concerns.length, 'open concern', 'open concerns')],
    ['#load', page.load.filter((line) => line.conflicts.length).length, one(page.load.filter((line) => line.conflicts.length).length, 'inspector with conflicts', 'inspectors with conflicts')],
    ['#publications', page.publications.filter((line) => line.held).length, one(page.publications.filter((line) => line.held).length, 'publication held', 'publications held')],
    ...(page.stuck ? [/** @type {[string, number, string]} */ (['#stuck', page.stuck.length, one(page.stuck.length, 'piece of work stuck', 'pieces of work stuck')])] : []),
  ];
}
