/* The inspection as a line, and the limits of the report, each with its working. */
import { light, working } from './deadline.js';
import { empty, section, table } from '../base/page.js';
import { inspectionLine } from './line.js';

export default {
  id: 'deadlines',
  title: 'Deadlines',
  roles: ['lead', 'inspector', 'quality', 'manager', 'link', 'dcs', 'contact', 'head'],
  async render(node, { inspection, api, call }) {
    const [line, limits] = await Promise.all([call('GET', `${api}/line`), call('GET', `${api}/deadlines`)]);
    node.append(inspectionLine(line, inspection.reference), section('Deadlines', limits.length === 0 ? empty('This framework sets no limits for what it ends in. Its steps then have no days by which they are due.')
      : table('Each limit, counted from its origin', ['Limit', 'By the end of', 'How it stands', 'Done', 'Its working'], limits.map((limit) => [
        limit.title, limit.standsStill ? 'not known until the pause ends' : limit.date, light(limit), limit.doneOn, working(limit)]))));
  },
};
