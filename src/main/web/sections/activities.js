/* What was seen beside the cases, how the time was spent, and what nobody has seen yet. */
import { empty, facts, moment, section, table } from '../base/page.js';

const SVG = 'http://www.w3.org/2000/svg';

export default {
  id: 'activities',
  title: 'What was seen',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { call, el, api }) {
    const page = await call('GET', `${api}/activities`);
    node.append(
      time(page.progress, el),
      notSeen(page.progress, el),
      section('What was seen', page.recorded.length
        ? el('div', {}, page.recorded.map((one) => seen(one, el)))
        : empty('Nothing has been recorded yet. “Add what I saw” in the task list adds something on the spot.')),
      section('Not recorded yet', page.progress.notRecorded.length
        ? table('To be done, or to be recorded', ['Day', 'Inspector', 'What'], page.progress.notRecorded.map((one) => [`${one.day}${one.from ? `, ${one.from}` : ''}`, one.inspector, one.what]))
        : empty('Everything that is planned has been recorded. What an inspector still has to record would stand here.')),
      page.ended.length ? section('What came to nothing', table('Planned, and not done', ['When', 'Inspector', 'What', 'How it ended', 'Why'], page.ended.map((one) => [one.when, one.inspector, one.what, one.how, one.reason]))) : '',
    );
  },
};

function time(progress, el) {
  const { figures } = progress;
  const words = `${progress.directPracticePercent} per cent of the time so far was spent with children, families and front-line staff. `
    + (progress.enoughDirectPractice ? `That is more than ${progress.wantedPercent} per cent, as it should be.` : `It should be more than ${progress.wantedPercent} per cent.`);
  return section('How the time is spent',
    el('p', { class: progress.enoughDirectPractice || figures.minutes === 0 ? null : 'wm-warning' }, figures.minutes === 0 ? 'No time has been recorded yet.' : words),
    facts([
      ['Observations', figures.observations], ['Interviews', figures.interviews], ['Meetings', figures.meetings], ['Documents', figures.documents],
      ['Minutes in all', figures.minutes], ['With children', figures.minutesWithChildren], ['With families', figures.minutesWithFamilies], ['With front-line staff', figures.minutesWithFrontLine],
    ]),
    shares('Today', [progress.today], progress.wantedPercent),
    progress.byDay.length ? shares('Day by day', progress.byDay, progress.wantedPercent) : null,
    progress.byInspector.length ? shares('By inspector', progress.byInspector, progress.wantedPercent) : empty('No team is assembled yet. Each of its inspectors stands here with the time that they have recorded.'));
}

function shares(caption, rows, wanted) {
  return table(`${caption}: time with children, families and front-line staff`, [caption === 'By inspector' ? 'Inspector' : 'Day', 'Minutes', 'Of them with these', 'Share'],
    rows.map((one) => [one.of, one.minutes, one.directMinutes, one.minutes ? [bar(one.percent, wanted), ` ${one.percent} per cent`] : 'nothing recorded']));
}

/** The share as a bar, with a mark at the share that is wanted; the words beside it say the same. */
function bar(percent, wanted) {
  const svg = document.createElementNS(SVG, 'svg');
  Object.entries({ width: 104, height: 14, viewBox: '0 0 104 14', 'aria-hidden': 'true', focusable: 'false' }).forEach(([name, value]) => svg.setAttribute(name, String(value)));
  const part = (x, width, fill) => {
    const rect = document.createElementNS(SVG, 'rect');
    Object.entries({ x, y: 1, width, height: 12, fill }).forEach(([name, value]) => rect.setAttribute(name, value));
    svg.append(rect);
  };
  part(2, 100, '#d6dbe3');
  part(2, percent, '#1d4f91');
  part(1 + wanted, 2, '#14213d');
  return svg;
}

function notSeen(progress, el) {
  const list = (title, names, all) => [el('h3', {}, title), names.length ? el('ul', {}, names.map((one) => el('li', {}, one.title))) : empty(all)];
  return section('Not seen yet, beside the cases', el('div', { class: 'wmp-columns' },
    el('div', {}, list('Strands', progress.strandsNotSeen, 'Every strand has been spoken of.')),
    el('div', {}, list('Agencies', progress.agenciesNotSeen, 'Every agency has been spoken of.'))));
}

function seen(one, el) {
  return el('article', {},
    el('h3', {}, one.what),
    el('p', {}, `${one.inspector}, ${moment(one.at)}, ${one.minutes} minutes. With: ${[one.met.join(', '), one.who].filter(Boolean).join(' – ')}.`),
    el('p', { class: 'wm-prose' }, one.seen),
    facts([['Agencies', one.agencies.length ? one.agencies : 'none named'], ['Strands', one.strands]]),
    one.findings.length ? table(`What “${one.what}” tells of the judgement areas`, ['Judgement area', 'What it tells'], one.findings.map((finding) => [finding.area, finding.finding])) : null);
}
