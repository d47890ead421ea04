/* What presses across all inspections, in figures that lead to their tables; the same in Cockpit. */

/** @param {any} page as the server gives the start page @return {[string, number, string][]} where it leads, how many, of what */
export function figuresOf(page) {
  const late = page.due.filter((line) => line.late).length;
  return [
    ['#due', late, 'overdue'],
    ['#due', page.due.length - late, 'due by Sunday'],
    ['#concerns', page.concerns.length, page.concerns.length === 1 ? 'open concern' : 'open concerns'],
    ['#load', page.load.filter((line) => line.conflicts.length).length, 'inspectors wanted twice'],
    ['#publications', page.publications.filter((line) => line.held).length, 'publications held'],
    ...(page.stuck ? [/** @type {[string, number, string]} */ (['#stuck', page.stuck.length, 'pieces of work stuck'])] : []),
  ];
}
