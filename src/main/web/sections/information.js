/* What the inspectorate already held about the authority: who read which kind, and when. */
import { empty, form, moment, section, table } from '../base/page.js';

export default {
  id: 'information',
  title: 'Information held',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { inspection, call, el, api, again }) {
    const kinds = await call('GET', `${api}/information`);
    const { team } = await call('GET', `${api}/overview`);
    const name = (user) => inspection.people[user] || user;
    const inspects = inspection.roles.includes('lead') || inspection.roles.includes('inspector');
    const note = (kind, reading) => (kind.mayRead ? reading.note || '–' : 'for those whom the lead names');
    kinds.forEach((kind) => {
      const parts = [kind.text ? el('p', {}, kind.text) : null];
      if (kind.restricted) parts.push(el('p', { class: 'wm-note' }, `Restricted: what was noted is for the lead, quality assurance, managers${kind.readers.length ? ` and ${kind.readers.map(name).join(', ')}` : ' and those the lead names'}.`));
      parts.push(kind.readings.length
        ? table(`Who has read: ${kind.title}`, ['Who', 'When', 'Read', 'Note'], kind.readings.map((reading) => [
          name(reading.by), moment(reading.at), reading.seen ? 'Yes' : 'No', note(kind, reading)]))
        : empty('Nobody has read this yet. The lead inspector does so in the task “Prepare the inspection”.'));
      if (inspects && kind.mayRead) {
        parts.push(el('details', {}, el('summary', {}, 'I have read this'), form([
          { name: 'note', label: 'What it says', type: 'textarea', max: 5000, hint: 'May be left empty. Without a child’s name.' },
        ], { keep: `read-${kind.kind}`, submit: 'Record that I have read it', send: (typed) => call('POST', `${api}/information/${kind.kind}/readings`, typed), done: again })));
      }
      if (kind.restricted && inspection.roles.includes('lead')) parts.push(naming(el, call, api, again, team.map((member) => ({ value: member.user, label: name(member.user) })), kind));
      node.append(section(kind.title, parts.filter(Boolean)));
    });
    if (!kinds.length) node.append(empty('This framework names no information that is held beforehand. There is nothing to read for it, so only the lines of enquiry are asked for.'));
  },
};

function naming(el, call, api, again, options, kind) {
  return el('details', {}, el('summary', {}, 'Name who may read it'), form([
    { name: 'reader', label: 'Inspector of the team', type: 'select', options, required: true },
  ], { keep: `reader-${kind.kind}`, submit: 'Let them read it', send: (typed) => call('POST', `${api}/information/${kind.kind}/readers`, typed), done: again }));
}
