/* What was seen of each judgement area, by whom, how much, and what is missing; afterwards what was judged, on which evidence. */
import { empty, facts, form, moment, section, table } from '../base/page.js';
import { coverage } from './coverage.js';
import { isOver } from './today.js';

/** Who answers for a finding, where several bodies are inspected. */
const whoAnswers = (bodies, finding) => (bodies.find((one) => one.value === finding.body) || { label: 'all together' }).label;

function judged(el, name, title, judgement, graded, bodies) {
  if (!judgement) return empty('Not judged yet: the judgement meeting has not been held.');
  return el('div', {},
    facts([
      ...(graded ? [['Grade', `${judgement.grade || 'no grade'}${judgement.limited ? ', held down by the limiting rule' : ''}`]] : []),
      ...(judgement.overrideReason ? [['Limiting rule overridden', judgement.overrideReason]] : []),
      ...(judgement.unseenReason ? [['Judged though unseen', judgement.unseenReason]] : []),
      ...(judgement.dissent ? [['Seen otherwise', `${name(judgement.dissentBy)}: ${judgement.dissent}`]] : []),
    ]),
    table(`${title}: findings and what they rest on`, ['Finding', ...(bodies.length ? ['Who answers'] : []), 'Evidence'], judgement.findings.map((finding) => [
      el('span', { class: 'wm-prose' }, finding.text),
      ...(bodies.length ? [whoAnswers(bodies, finding)] : []),
      finding.evidence.length
        ? el('ul', {}, finding.evidence.map((one) => el('li', {}, one.seenBy ? `${one.from} (${name(one.seenBy)})` : one.from))) : 'none: nobody had seen anything of this area'])));
}

/** What is sent is one area; the names of the fields are those that the server gives back with an error. */
const AT = 'judgements[0].';

function fieldsOf(area, offer, bodies) {
  const { judged } = area;
  const seen = area.evidence.map((one) => ({ value: one.id, label: `${one.from}: ${one.text}` }));
  const found = [...judged.findings, { text: '', evidence: [] }];
  return [
    ...(area.graded ? [{ name: `${AT}grade`, label: 'Grade', type: 'select', options: offer.grades, required: true, value: judged.gradeId }] : []),
    ...found.flatMap((finding, place) => [
      { name: `${AT}findings[${place}].text`, label: `Finding ${place + 1}`, hint: place === found.length - 1 ? 'Leave it empty when there is no other.' : 'Empty it to take it out.',
        type: 'textarea', rows: 3, max: 20000, value: finding.text },
      ...(bodies.length ? [{ name: `${AT}findings[${place}].body`, label: `Who answers for finding ${place + 1}`, type: 'select', options: bodies, value: finding.body }] : []),
      ...(seen.length ? [{ name: `${AT}findings[${place}].evidence`, label: `What finding ${place + 1} rests on`, type: 'checkboxes', options: seen, value: finding.evidence.map((one) => one.evidence) }] : []),
    ]),
    ...(seen.length ? [] : [{ name: `${AT}unseenReason`, label: 'Why it is judged though nobody recorded anything of it', type: 'textarea', rows: 2, required: true, max: 2000, value: judged.unseenReason }]),
    { name: `${AT}dissentBy`, label: 'Who sees it otherwise', type: 'select', options: offer.team, value: judged.dissentBy },
    { name: `${AT}dissent`, label: 'What they see otherwise', type: 'textarea', rows: 2, max: 5000, value: judged.dissent },
    ...(offer.limits.length ? [{ name: 'overrideReason', label: 'If you go past the limiting rule: why', hint: `Leave it empty unless an area holds the overall grade down and you hold that it should not. ${offer.limits.join(' ')}`, type: 'textarea', rows: 2, max: 2000 }] : []),
    { name: 'qualityManager', label: 'The quality assurance manager who took part', type: 'select', options: offer.qualityManagers },
    { name: 'qualityAbsentReason', label: 'If none did: why', type: 'textarea', rows: 2, max: 2000 },
    { name: 'reason', label: 'Why is the judgement reopened?', type: 'textarea', rows: 3, required: true, max: 2000 },
  ];
}

async function judgeAnew(call, api, area, answers) {
  const places = [...area.judged.findings.keys(), area.judged.findings.length].filter((place) => answers[`${AT}findings[${place}].text`]);
  try {
    await call('POST', `${api}/judgement/reopening`, {
      reason: answers.reason,
      overrideReason: answers.overrideReason || null,
      qualityManager: answers.qualityManager,
      qualityAbsentReason: answers.qualityAbsentReason,
      judgements: [{
        area: area.area,
        grade: answers[`${AT}grade`] || null,
        findings: places.map((place) => ({ text: answers[`${AT}findings[${place}].text`], evidence: answers[`${AT}findings[${place}].evidence`] || [], body: answers[`${AT}findings[${place}].body`] || null })),
        unseenReason: answers[`${AT}unseenReason`] || null,
        dissentBy: answers[`${AT}dissentBy`],
        dissent: answers[`${AT}dissent`],
      }],
    });
  } catch (problem) {
    (problem.errors || []).forEach((error) => { error.field = error.field.replace(/findings\[(\d+)\]/, (all, place) => `findings[${places[place]}]`); });
    throw problem;
  }
}

function reopen(el, call, api, again, area, offer, bodies, output) {
  if (!offer || !area.judged || offer.closedBecause) return null;
  return el('details', {}, el('summary', {}, `Reopen the judgement: ${area.title}`),
    el('p', {}, `${area.graded ? 'A grade' : 'What was judged'} changes only here, with a reason, until the ${output} is signed off. What is judged now stays below as history, and the ${output} has to be revised. The rules of the judgement meeting hold${offer.limits.length ? '; the limiting rule is applied anew' : ''}.`),
    form(fieldsOf(area, offer, bodies), { keep: `reopen-${area.area}`, submit: 'Judge this area anew', warning: true, send: (answers) => judgeAnew(call, api, area, answers), done: again }));
}

function before(el, one) {
  return el('div', {}, el('b', {}, `${one.title}${one.grade ? `: ${one.grade}` : ''}${one.limited ? ', held down by the limiting rule' : ''}`),
    one.overrideReason ? el('p', {}, `Limiting rule overridden: ${one.overrideReason}`) : null,
    one.dissent ? el('p', {}, `Seen otherwise, ${one.dissentBy}: ${one.dissent}`) : null,
    one.findings.length ? el('ul', {}, one.findings.map((finding) => el('li', { class: 'wm-prose' }, finding.text)))
      : el('p', {}, 'The findings stayed; the grade followed from the other areas.'));
}

/** Where a published report is corrected, for whoever reads the findings and sees what must not stand there. */
function published(el, inspection) {
  if (!['PUBLISHED', 'CLOSED'].includes(inspection.status)) return null;
  return el('p', { class: 'wm-note' }, `These findings are the team’s own record, and stay as they were judged. The public reads the ${inspection.output}. `,
    inspection.roles.includes('manager')
      ? el('span', {}, 'If a name or a mistake stands in it, ', el('a', { href: '#report' }, `correct that paragraph or withdraw the ${inspection.output}`), ', under “For the public”.')
      : 'If a name or a mistake stands in it, tell an inspection manager at once: they correct or withdraw it under “Report” or “Letter”.');
}

function history(el, lines, offer) {
  return section('Reopened',
    offer && offer.closedBecause ? el('p', {}, offer.closedBecause) : null,
    lines.length ? table('What was judged before', ['Number', 'When', 'By', 'Why', 'Quality assurance', 'Judged until then'], lines.map((one) => [
      one.number, moment(one.at), one.by, el('span', { class: 'wm-prose' }, one.reason), one.quality, el('div', {}, one.before.map((area) => before(el, area)))]))
      : empty('The judgement stands as the meeting left it: it was not reopened.'));
}

export default {
  id: 'judgement',
  title: 'Judgement',
  roles: ['lead', 'inspector', 'quality', 'manager'],
  async render(node, { inspection, call, el, api, again }) {
    const page = await call('GET', `${api}/judgement`);
    const name = (user) => inspection.people[user] || user;
    const note = published(el, inspection);
    if (note) node.append(note);
    page.areas.forEach((area) => node.append(section(area.title,
      area.text ? el('p', {}, area.text) : null,
      el('p', {}, area.seenInWords),
      area.missing.length
        ? el('div', {}, el('p', {}, el('b', {}, isOver(inspection) ? 'Nobody saw' : 'Nobody has seen yet'), ', of what this area looks at:'),
          el('ul', {}, area.missing.map((one) => el('li', {}, `${one.sort}: ${one.which}`))))
        : empty('Something was seen of all that this area looks at. What nobody has seen would stand here.'),
      area.evidence.length
        ? el('details', {}, el('summary', {}, 'What was seen'), table(`Evidence: ${area.title}`, ['From', 'Seen by', ...(page.grades ? ['Grade'] : []), 'What was seen'], area.evidence.map((line) => [
          line.from, line.seenBy ? name(line.seenBy) : '–', ...(page.grades ? [line.grade || '–'] : []), el('span', { class: 'wm-prose' }, line.text)])))
        : null,
      judged(el, name, area.title, area.judged, area.graded, page.bodies),
      reopen(el, call, api, again, area, page.reopening, page.bodies, inspection.output))));
    if (page.areas.some((area) => area.judged)) node.append(history(el, page.reopenings, page.reopening));
    node.append(section('How much was seen of everything', coverage(page.coverage, isOver(inspection))));
    if (page.meeting) {
      node.append(section('The judgement meeting', facts([['Quality assurance', page.meeting.qualityManager
        ? name(page.meeting.qualityManager) : `Nobody attended: ${page.meeting.qualityAbsentReason}`]])));
    }
    if (page.feedback) {
      node.append(section('The feedback given', facts([
        ['When', moment(page.feedback.at)],
        ['Who was there', page.feedback.present.map((person) => `${person.name}, ${person.role}`).join('; ')],
      ]), el('p', { class: 'wm-prose' }, page.feedback.said)));
    }
  },
};
