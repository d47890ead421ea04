/* The inspected bodies beside the local authority, and what each was asked for: all to the inspectorates, to a body its own. */
import { el, empty, form, moment, section, table } from '../base/page.js';
import { inSentence } from '../base/words.js';

/** @param {any} one what was asked for */
function came(one) {
  if (!one.at) return 'not yet';
  return one.whereToRead || `Not held: ${one.notHeldBecause}`;
}

/** The lead alone records it; what was waited for from it ends. */
function dropOut(name, address, { call, again }) {
  return el('details', {}, el('summary', {}, `${name} drops out`),
    el('p', {}, 'What waits for it ends, its people do not see the inspection any more, and the rest goes on. What it has given so far stays. This is not taken back.'),
    form([{ name: 'reason', label: 'Why?', type: 'textarea', required: true, max: 2000 }],
      { keep: `drop-out-${name}`, submit: 'Record that it drops out', warning: true, send: (answers) => call('POST', `${address}/dropping-out`, answers), done: again }));
}

function asked(one) {
  if (one.asked.length) {
    return table('What is asked of it', ['What', 'More about it', 'Where it can be read', 'Said by'], one.asked.map((line) => [
      line.title, line.text || '–', came(line), line.at ? `${line.by}, ${moment(line.at)}` : '–']));
  }
  return empty(one.toldAt ? 'The framework asks it for nothing in particular, so that nothing waits for its contacts.' : 'Its head has not been told yet. What is asked of it waits until then.');
}

function body(one, page, context) {
  return section(`${one.organisation}, as ${inSentence(one.body)}`,
    one.droppedBecause ? el('p', { class: 'wm-note' }, `It is not inspected any more: ${one.droppedBecause}`) : null,
    asked(one),
    page.mayDropOut && !one.droppedBecause ? dropOut(one.organisation, `${context.api}/bodies/${one.id}`, context) : null);
}

function inspectorates(page, context) {
  if (!page.inspectorates.length) return null;
  return section('The inspectorates beside the leading one',
    table('Who takes part', ['Inspectorate', 'Its lead', 'Takes part'], page.inspectorates.map((one) => [
      one.inspectorate, one.lead || '–', one.droppedBecause ? `no more: ${one.droppedBecause}` : 'yes'])),
    page.mayDropOut ? page.inspectorates.filter((one) => !one.droppedBecause).map((one) => dropOut(one.inspectorate, `${context.api}/inspectorates/${one.id}`, context)) : null);
}

export default {
  id: 'bodies',
  title: 'Other inspected bodies',
  /** To its own people a body is no other one. */
  titleFor: (inspection) => (inspection.roles.every((role) => ['contact', 'head'].includes(role)) ? 'What we are asked for' : 'Other inspected bodies'),
  roles: ['lead', 'inspector', 'quality', 'manager', 'contact', 'head'],
  when: (inspection) => inspection.joint,
  async render(node, context) {
    const page = await context.call('GET', `${context.api}/bodies`);
    node.append(...page.bodies.map((one) => body(one, page, context)), ...[inspectorates(page, context)].filter(Boolean));
  },
};
