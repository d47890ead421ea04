/** Before notes are recorded in which somebody may be named. @type {import('../../tasklist/act.js').Act} */
export const asksOfNames = {
  words: () => null,
  sure: (_, c, says = []) => (says.length ? { title: 'Is somebody named here?', says, yes: 'Record it as it stands', no: 'Look again' } : null),
};
