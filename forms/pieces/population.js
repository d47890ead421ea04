import { has, show } from '../../base/words.js';

/** Of whom cases are chosen, in words. */
export const ofWhom = (population, firstDay) => {
  const closed = `closed in the last ${show(population?.closedWithinMonths)} months before ${firstDay ? show(firstDay) : 'the first day on site'}`;
  const whom = [population?.open ? 'the open cases' : null, population?.closed ? `${population?.open ? 'those' : 'the cases'} ${closed}` : null].filter(Boolean).join(' and ');
  return `${whom}${has(population?.stages) ? `, of children who reached one of these stages: ${population?.stages.join(', ')}` : ''}`;
};
