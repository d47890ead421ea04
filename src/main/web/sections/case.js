/* A child's journey on one page: the picture, the table that says the same, what was found, and by whom. */
import { day, el, empty, facts, form, moment, section, table } from '../base/page.js';
import { board } from './board.js';
import { pictureOrWords } from './picture.js';

const REOPENED = 'It begins anew with what was found before in its forms. What was found counts until it is found anew, and is kept then.';

function fromOutside(openings) {
  return section('Opened from outside the team', openings.length
    ? table('Who, which case, and why', ['When', 'Case', 'By', 'Why'], openings.map((one) => [moment(one.at), one.number, one.by, el('span', { class: 'wm-prose' }, one.reason)]))
    : empty('Nobody who is not on the team has opened a case. Inspection managers and quality assurance can, with a reason; the lead inspector is told.'));
}

async function list(node, { call, api }) {
  const [cases, openings, map] = await Promise.all([call('GET', `${api}/cases`), call('GET', `${api}/cases/openings`), call('GET', `${api}/cohort/coverage`).catch(() => null)]);
  node.append(cases.length ? board(cases, map)
    : section('Cases', empty('There are no cases yet: they begin when the lead inspector confirms the sample.')), fromOutside(openings));
}

/** Off the team, a case is opened with a reason. */
function askWhy(node, number, words, { call, api, again }) {
  node.append(el('p', { class: 'wmp-screen' }, el('a', { href: '#case' }, 'All cases')),
    section(`Case ${number}`, el('p', { class: 'wm-note' }, words),
      form([{ name: 'reason', label: 'Why do you have to see this case?', type: 'textarea', required: true }],
        { submit: 'Open the case', send: (answers) => call('POST', `${api}/cases/${encodeURIComponent(number)}/opening`, answers), done: again })));
}

function limitsOf(row) {
  if (!row.limits.length) return 'none, or none that can be counted';
  return row.limits.map((limit) => el('div', {},
    el(limit.breached ? 'b' : 'span', {}, `${limit.title}: ${limit.says}.`),
    el('span', { class: 'wm-hint' }, `${limit.limit}. ${limit.due ? `Due ${day(limit.due)}. ` : ''}${limit.working} ${limit.actual ? `Done ${day(limit.actual)}.` : ''} ${limit.note || ''} ${limit.source}`)));
}

function steps(page) {
  return table('The journey, step by step', ['Stage', 'Time', 'Began', 'Ended', 'Lasted', 'Limits of the law', 'Who evaluated it, and how', 'What the lists say'],
    page.rows.map(({ step, evaluated, limits }) => [step.title, step.number ? String(step.number) : '–', step.began, step.ended, step.lasted, limitsOf({ limits }), evaluated, step.facts]));
}

function found(page) {
  const { journey } = page;
  const parts = [];
  if (journey.gradesHidden) parts.push(el('p', { class: 'wm-note' }, page.blind ? 'What the inspectorate that leads overall makes of this case is kept back until all who look at this child have recorded. What was seen stands below.' : 'This case waits for a second inspector: the first inspector’s grades are shown once it has been moderated.'));
  journey.stages.filter((stage) => stage.strands.some((one) => one.grade || one.narrative)).forEach((stage) => parts.push(points(`${stage.title}, evaluated by ${stage.by}`, 'Strand', stage.strands)));
  journey.stages.filter((stage) => stage.notSeen).forEach((stage) => parts.push(el('p', {}, `${stage.title} was not seen by ${stage.by}: ${stage.notSeen}`)));
  if (journey.themes.length) parts.push(points('The case as a whole', 'Theme', journey.themes));
  if (journey.conclusion && journey.conclusion.areas.length) parts.push(points('What the case says of each judgement', 'Judgement', journey.conclusion.areas));
  return section('What was found', parts.length ? parts : empty('Nothing has been evaluated yet. What the inspector of the case finds at each stage stands here as soon as it is recorded.'));
}

function points(caption, heading, list) {
  const graded = list.some((one) => one.grade);
  return table(caption, [heading, ...(graded ? ['Grade'] : []), 'What was found'], list.map((one) => [one.title, ...(graded ? [one.grade] : []), el('span', { class: 'wm-prose' }, one.narrative || '–')]));
}

function evidence(page) {
  return section('Evidence', page.evidence.length
    ? table('What the findings rest on', ['Where', 'What was seen', 'In which document', 'Who said it', 'Agency', 'Inspector'],
      page.evidence.map((one) => [one.from, el('span', { class: 'wm-prose' }, one.seen), one.document, one.saidBy, one.agency, one.by]))
    : empty('No evidence has been recorded yet. It comes with each evaluation: what was read, seen or said.'),
  page.flags.length ? table('Flags', ['Judgement', 'What it should say', 'From', 'Inspector'], page.flags.map((one) => [one.area, one.says, one.from, one.by])) : null);
}

function help(page) {
  const { conclusion, family } = page.journey;
  const parts = [];
  if (conclusion) conclusion.answers.forEach((one) => parts.push([one.question, el('span', { class: 'wm-prose' }, one.answer)]));
  if (family && family.theirWords) parts.push(['Who was met, and who agreed', `${family.present}. ${family.consent}`], ['What they said, in their own words', family.theirWords], ['What the inspector takes from it', family.reading]);
  if (family && (family.notMetBecause || family.cannotBeBecause)) parts.push([family.declined ? 'The family declined' : 'There was no meeting', family.notMetBecause || family.cannotBeBecause]);
  return section('The child, the family and the help', parts.length ? facts(parts) : empty('Nothing has been recorded yet. It is recorded when the case is concluded and when the family has been met.'));
}

/** What the authority found itself: shown once the inspector has concluded the case, and not before. */
function audited(page) {
  const { audit } = page.journey;
  if (!audit) return null;
  if (!audit.says) {
    return section('What the authority found itself', empty(audit.recorded ? 'The authority has looked at this case itself. What it found is shown here once its inspector has concluded the case.'
      : 'The authority was asked to look at this case itself. What it finds is shown here once both have recorded what they found.'));
  }
  return section('What the authority found itself', facts([...(audit.grade ? [['Grade', audit.grade]] : []), ['In its words', el('span', { class: 'wm-prose' }, audit.says)], ['By', audit.by],
    ...(audit.beside ? [['Beside the inspector', audit.beside]] : [])]));
}

/** One inspectorate's words on one strand, or why they are not there. */
function said(view, title) {
  const line = view.strands.find((one) => one.title === title);
  if (!line) return '–';
  return el('span', { class: 'wm-prose' }, `${line.grade ? `${line.grade}. ` : ''}${line.says}`);
}

/** What the leading inspectorate found of a strand, stage by stage, as far as it is shown. */
function ofLeading(page, title) {
  const lines = page.journey.stages.flatMap((stage) => stage.strands.filter((one) => one.title === title && (one.grade || one.narrative))
    .map((one) => `${stage.title}: ${[one.grade, one.narrative].filter(Boolean).join('. ')}`));
  return lines.length ? el('span', { class: 'wm-prose' }, lines.join('\n')) : '–';
}

function leadingState(page) {
  if (page.blind) return 'Kept back until all have recorded';
  return page.journey.conclusion ? `Concluded by ${page.journey.conclusion.by}` : 'Not concluded yet';
}

/** What all inspectorates find, side by side once it is open. */
function views(page, { views: all }, { call, api, again }) {
  if (!all) return null;
  return section('What each inspectorate finds',
    el('p', {}, all.open ? `${all.opened ? `Opened before all had recorded. ${all.opened}` : 'All who look at this child have recorded.'}`
      : 'Each inspectorate’s view is kept from the others until all who look at this child have recorded, so that none follows another. Facts are shared at once.'),
    table('Each inspectorate’s view', ['What', all.leading, ...all.views.map((one) => one.inspectorate)], [
      ['Where it stands', leadingState(page), ...all.views.map((one) => one.state)],
      ['Facts for all', 'as under “Evidence”', ...all.views.map((one) => (one.facts ? el('span', { class: 'wm-prose' }, one.facts) : 'none so far'))],
      ...all.strands.map((title) => [title, ofLeading(page, title), ...all.views.map((one) => said(one, title))]),
      ['The case as a whole', 'as under “What was found”', ...all.views.map((one) => (one.says ? el('span', { class: 'wm-prose' }, one.says) : '–'))]]),
    all.mayOpen ? el('details', { class: 'wmp-screen' }, el('summary', {}, 'Open the views to all inspectorates now'),
      el('p', {}, 'Whoever has not recorded yet reads the others’ views before giving their own. The reason stands with the case.'),
      form([{ name: 'reason', label: 'Why can it not wait until all have recorded?', type: 'textarea', required: true, max: 2000 }],
        { submit: 'Open the views', warning: true, send: (answers) => call('POST', `${api}/cases/${encodeURIComponent(page.journey.file.number)}/views/opening`, answers), done: again })) : null);
}

/** What the other inspected bodies found themselves, each shown once its own inspectorate has recorded. */
function ofBodies({ audits }) {
  if (!audits || !audits.length) return null;
  const compared = audits.some((one) => one.beside);
  return section('What other inspected bodies found themselves',
    table('Each body’s own look at this case', ['Body', 'Where it stands', 'What it found', ...(compared ? ['Beside its inspectors'] : [])], audits.map((one) => [
      one.organisation, one.state, one.says ? el('span', { class: 'wm-prose' }, `${one.grade ? `${one.grade}. ` : ''}${one.says}`) : '–', ...(compared ? [one.beside || '–'] : [])])));
}

function moderation(page) {
  const { moderation: second } = page.journey;
  if (!second) return null;
  return section('Moderation', el('p', {}, `By ${second.by}.${second.note ? ` ${second.note}` : ''}`),
    table('First and second view', ['Point', 'First', 'Second', 'Alike', 'The second inspector’s reason'], second.points.map((one) => [one.title, one.firstGrade, one.secondGrade, one.agrees, one.reason])),
    second.settled.length ? table(`What stands, as ${second.settledBy} decided`, ['Point', 'Grade', 'Why'], second.settled.map((one) => [one.title, one.grade, one.narrative])) : null);
}

/** The stages that the framework asks about beside those that the lists show, for the lead alone. */
function addStage(page, { call, api, again }) {
  if (!page.furtherStages.length) return null;
  return el('details', { class: 'wmp-screen' }, el('summary', {}, 'Add a stage to this case'),
    el('p', {}, 'The framework asks about stages that no list shows. The one that you add is evaluated like the others, by the inspector whose case it is.'),
    form([{ name: 'stage', label: 'Which stage?', type: 'select', options: page.furtherStages, required: true },
      { name: 'reason', label: 'Why is this child followed through it?', type: 'textarea', required: true }],
    { submit: 'Add the stage', send: (answers) => call('POST', `${api}/cases/${page.journey.file.number}/further-stages`, answers), done: again }));
}

function history(page, { call, api, again }) {
  const parts = [];
  if (page.additions.length) parts.push(table('Stages added', ['When', 'By', 'Which', 'Why'], page.additions.map((one) => [moment(one.at), one.by, one.stage, one.reason])));
  if (page.reopenings.length) parts.push(table('Opened again', ['When', 'By', 'Why'], page.reopenings.map((one) => [moment(one.at), one.by, one.reason])));
  if (page.earlier.length) parts.push(table('What counted before', ['When', 'By', 'What', 'How'], page.earlier.map((one) => [moment(one.at), one.by, one.what, one.grades])));
  if (page.mayReopen) {
    parts.push(el('details', { class: 'wmp-screen' }, el('summary', {}, 'Open this case again'), el('p', {}, REOPENED),
      form([{ name: 'reason', label: 'Why does it have to be looked at again?', type: 'textarea', required: true }],
        { submit: 'Open the case again', send: (answers) => call('POST', `${api}/cases/${page.journey.file.number}/reopening`, answers), done: again })));
  }
  return parts.length ? section('History', parts) : null;
}

async function one(node, number, context) {
  const { call, api } = context;
  const address = `${api}/cases/${encodeURIComponent(number)}`;
  let page;
  try {
    page = await call('GET', `${address}/journey`);
  } catch (problem) {
    if (problem.status !== 403) throw problem;
    askWhy(node, number, problem.message, context);
    return;
  }
  const others = context.inspection.joint ? await call('GET', `${address}/views`) : {};
  const drawn = await pictureOrWords(`${address}/journey.svg`);
  const { child } = page.journey;
  node.append(el('p', { class: 'wmp-screen' }, el('a', { href: '#case' }, 'All cases')),
    section(`Case ${page.journey.file.number}`,
      facts([['How far', page.status], ['Inspector', page.owner || 'nobody yet'], ['Followed', page.depth], ...(child.uniqueId ? [['Child unique ID', child.uniqueId]] : []),
        ['Age', child.ageBand], ['Gender', child.gender], ['Ethnicity', child.ethnicity], ['Disability', child.disability], ['Primary need', child.need], ['Status', child.status],
        ['Known to be', page.groups.length ? page.groups.join('; ') : 'of no vulnerable group that inspectors marked']]),
      page.journey.closedReason ? el('p', { class: 'wm-note' }, `Closed at the end of fieldwork: ${page.journey.closedReason}`) : null),
    section('The journey', el('p', {}, page.description),
      page.problems.length ? el('div', { class: 'wm-warning' }, el('p', {}, 'Some dates in the lists cannot be right:'), el('ul', {}, page.problems.map((words) => el('li', {}, words)))) : null,
      page.rows.length ? drawn : null,
      page.rows.length ? steps(page) : empty('The lists show no dated step of this journey. What is known of it stands on the file, and in what the inspector records.'),
      page.placements.length ? table('Placements', ['From', 'To', 'Where'], page.placements.map((place) => [day(place.from), place.to, place.what])) : null,
      addStage(page, context)),
    ...[found(page), evidence(page), help(page), audited(page), views(page, others, context), ofBodies(others), moderation(page), history(page, context)].filter(Boolean));
}

export default {
  id: 'case',
  title: 'Cases',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, context) {
    if (context.rest.length && context.rest[0]) await one(node, context.rest[0], context);
    else await list(node, context);
  },
};
