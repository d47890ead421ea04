/* What was said at the meetings on site, and what the authority was told, when and by whom. */
import { empty, section, table } from '../base/page.js';

export default {
  id: 'diary',
  title: 'Diary',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { call, api }) {
    const page = await call('GET', `${api}/activities`);
    const notes = (lines, caption, none) => (lines.length
      ? table(caption, ['Day', 'What was said', 'What comes next'], lines.map((one) => [one.day, one.said, one.next]))
      : empty(none));
    node.append(
      section('What the authority was told', page.told.length
        ? table('Keeping in touch', ['Day', 'By', 'To', 'What was said'], page.told.map((one) => [one.day, one.saidBy, one.saidTo, one.said]))
        : empty('Nothing has been recorded yet: the lead inspector does so each day in the task “Keep in touch with the authority”.')),
      section('Daily meetings', notes(page.dailyMeetings, 'The team’s meetings', 'No daily meeting has been recorded yet. What was said in each stands here, for this meeting to go on from.')),
      section('Mid-point meeting', notes(page.midPointMeetings, 'The mid-point meeting', 'It has not been recorded yet.')),
    );
  },
};
