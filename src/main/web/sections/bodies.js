/* The inspected bodies beside the local authority, and what each was asked for: all to the inspectorates, to a body its own. */
import { empty, moment, section, table } from '../base/page.js';

/** @param {any} one what was asked for */
function came(one) {
  if (!one.at) return 'not yet';
  return one.whereToRead || `Not held: ${one.notHeldBecause}`;
}

function body(one) {
  return section(`${one.organisation}, as ${one.body}`, one.asked.length
    ? table('What is asked of it', ['What', 'More about it', 'Where it can be read', 'Said by'], one.asked.map((asked) => [
      asked.title, asked.text || '–', came(asked), asked.at ? `${asked.by}, ${moment(asked.at)}` : '–']))
    : empty(one.toldAt ? 'The framework asks it for nothing in particular, so that nothing waits for its contacts.' : 'Its head has not been told yet. What is asked of it waits until then.'));
}

export default {
  id: 'bodies',
  title: 'Other inspected bodies',
  roles: ['lead', 'inspector', 'quality', 'manager', 'contact', 'head'],
  when: (inspection) => inspection.joint,
  async render(node, { call, api }) {
    const page = await call('GET', `${api}/bodies`);
    node.append(...page.bodies.map(body));
  },
};
