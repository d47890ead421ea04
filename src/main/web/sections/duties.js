/* What the authority has to do after publication, by when and why then, and what it says it did. */
import { day, empty, facts, moment, section } from '../base/page.js';

function told(done) {
  const to = [['the partners', done.partnersTold], ['a newspaper', done.newspaperTold], ['a radio station', done.radioTold]];
  const names = (wanted) => to.filter(([, was]) => was === wanted).map(([name]) => name).join(', ');
  return [['Sent to', names(true) || 'nobody'], ...(names(false) ? [['Not sent to', names(false)]] : [])];
}

function done(el, duty) {
  if (!duty.done) return [['Done', duty.late ? 'not yet, and overdue' : 'not yet']];
  const { on, place, words, publication, recordedBy, recordedAt } = duty.done;
  return [
    ['Done on', `${day(on)}${duty.late ? ', late' : ', in time'}`],
    ...(place ? [['Where', el('a', { href: place, rel: 'noopener noreferrer nofollow' }, place)]] : []),
    ...(words ? [['Text', el('span', { class: 'wm-prose' }, words)]] : []),
    ...(publication ? told(duty.done) : []),
    ['Recorded by', `${recordedBy}, ${moment(recordedAt)}`],
  ];
}

export default {
  id: 'duties',
  title: 'After publication',
  roles: ['manager', 'lead', 'quality', 'dcs', 'head'],
  async render(node, { inspection, call, el, api }) {
    const duties = await call('GET', `${api}/duties`);
    if (!duties.length) {
      node.append(empty(inspection.roles.every((role) => role === 'head') ? 'Nothing is asked of you after publication. Where a written statement is asked of you, it stands here from the final text on.' : 'Nothing is asked of the authority yet: its time begins when it receives the final text.'));
      return;
    }
    duties.forEach((duty) => node.append(section(duty.title,
      facts([
        ['Of', duty.of],
        ['Due', `by the end of ${day(duty.due)}`],
        ['Counted', `${duty.workingDays} working days from the day after the final text was received, ${day(duty.receivedOn)}`],
        ['Source', duty.source],
        ...done(el, duty),
      ]),
      el('details', {}, el('summary', {}, 'Days that did not count'), el('ul', {}, duty.skipped.map((one) => el('li', {}, one)))))));
  },
};
