/* How the cases stand on their board: by inspector and by state, filtered and sorted. Rules alone, no drawing. */

/** The states in the order in which a case goes through them, as the list of cases names them. */
export const STATES = [
  { status: 'being looked at', title: 'Being looked at' },
  { status: 'evaluated; waits for a second inspector', title: 'Waits for a second inspector' },
  { status: 'the two inspectors differ; the lead decides', title: 'Waits for the lead' },
  { status: 'finished', title: 'Finished' },
  { status: 'closed before it was finished', title: 'Closed before it was finished' },
];
export const NOBODY = 'Nobody yet';

const owner = (one) => one.owner || NOBODY;
const place = (one) => STATES.findIndex((state) => state.status === one.status);

/** Whether stages of it still wait: one that was closed before it was finished waits for nobody. @param {any} one */
export const isOpen = (one) => one.status === STATES[0].status;

const SORTS = {
  number: (a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }),
  inspector: (a, b) => owner(a).localeCompare(owner(b), 'en'),
  state: (a, b) => place(a) - place(b),
  waiting: (a, b) => b.waiting - a.waiting,
};

/** In how many stages each tracked case waits to be evaluated. @param {any} map strands by stages */
export function waitingOf(map) {
  /** @type {Record<string, number>} */
  const found = {};
  ((map && map.stages) || []).forEach((stage) => stage.waiting.forEach((number) => { found[number] = (found[number] || 0) + 1; }));
  return found;
}

/** @param {any[]} cases @param {{inspector?: string, depth?: string, state?: string}} wanted @param {string} sort */
export function chosen(cases, wanted, sort) {
  return cases
    .filter((one) => (!wanted.inspector || owner(one) === wanted.inspector) && (!wanted.depth || one.depth === wanted.depth) && (!wanted.state || one.status === wanted.state))
    .sort((a, b) => (SORTS[sort] || SORTS.number)(a, b) || SORTS.number(a, b));
}

/** The inspectors who have a case, in the order of their names; whatever nobody has taken on is last. @param {any[]} cases */
export function inspectorsOf(cases) {
  const names = [...new Set(cases.map(owner))];
  return names.sort((a, b) => Number(a === NOBODY) - Number(b === NOBODY) || a.localeCompare(b, 'en'));
}

/** A line for each inspector, with their cases by state. @param {any[]} cases sorted already */
export function lanes(cases) {
  return inspectorsOf(cases).map((name) => {
    const theirs = cases.filter((one) => owner(one) === name);
    return {
      name,
      all: theirs.length,
      finished: theirs.filter((one) => one.status === 'finished').length,
      states: STATES.map((state) => theirs.filter((one) => one.status === state.status)),
    };
  });
}
