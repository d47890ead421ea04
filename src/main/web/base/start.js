/* Where somebody begins whose work is not a list of tasks alone: one link, called the same wherever it stands. */

/**
 * @param {any} me as the server tells who is signed in
 * @return {{href: string, title: string, says: string, opens: boolean, figures: boolean} | null} opens: whether they come there when they sign in; figures: whether it begins with some
 */
export function startOf(me) {
  if (['managers', 'quality'].some((group) => me.groups.includes(group))) {
    return { href: '/camunda/waymark/oversight.html', title: 'All inspections', says: 'what is overdue, due this week and open across them', opens: me.groups.includes('managers'), figures: true };
  }
  if (me.groups.some((/** @type {string} */ group) => /^(dcs|link)\d{3}$/.test(group))) {
    return { href: '/camunda/waymark/authority.html', title: 'What is asked of us', says: 'by when, and what comes next', opens: false, figures: false };
  }
  return null;
}

/** Whoever oversees inspections finds each of them from their start page; others have a list of theirs. @param {any} me */
export const listsTheirs = (me) => !['managers', 'quality'].some((group) => me.groups.includes(group));
