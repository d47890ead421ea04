/* What has changed on the way of an inspection, and what whoever looks may ask for, decide or record. */
import { day, empty, form, moment, section, table } from '../base/page.js';

const WHY = { name: 'reason', label: 'Why?', type: 'textarea', required: true, max: 2000 };
const STATES = { asked: 'Waits for a manager', granted: 'Granted', refused: 'Refused' };

function asked(page) {
  return section('Asked for', page.changes.length === 0 ? empty('Nothing has been asked for. An extension, a deferral or another change that is asked for below stands here until a manager has decided, with the decision.')
    : table('Extensions and deferrals', ['What', 'For', 'Working days', 'Asked by', 'Why', 'State', 'Decided by', 'Reason'], page.changes.map((one) => [
      one.kind, one.step || (one.kind === 'Deferral' ? 'the fieldwork' : 'every open limit'), one.workingDays,
      `${one.askedBy}, ${moment(one.askedAt)}`, one.reason, STATES[one.state], one.decidedBy ? `${one.decidedBy}, ${moment(one.decidedAt)}` : null, one.decision])));
}

function interruptions(page) {
  const parts = [];
  if (page.pauses.length) {
    parts.push(table('Pauses', ['From', 'Work goes on', 'By', 'Why', 'Ended by', 'Why ended'], page.pauses.map((one) => [
      day(one.firstDay), one.resumesOn ? day(one.resumesOn) : 'not known yet', one.by, one.reason, one.endedBy, one.endedWhy])));
  }
  if (page.lostDays.length) {
    parts.push(table('Lost days', ['Day', 'The fieldwork', 'By', 'Why'], page.lostDays.map((one) => [
      day(one.day), one.madeUp ? 'ends a working day later' : 'keeps its end', one.by, one.reason])));
  }
  return section('Pauses and lost days', ...(parts.length ? parts : [empty('The inspection was never paused, and no day of it was lost. Pauses and lost days stand here with their reasons.')]));
}

function trail(page, inspection) {
  if (inspection.roles.every((role) => ['dcs', 'contact', 'head'].includes(role))) return null;
  return section('What has happened', page.trail.length === 0 ? empty('Nothing has happened yet. Each step stands here from the plan on, with when it was and who took it.')
    : table('The latest first', ['When', 'Who', 'What', 'Why'], page.trail.map((one) => [moment(one.at), one.by, one.what, one.reason])));
}

function extend(page, { api, call, again }) {
  return section('Ask for an extension', form([
    { name: 'step', label: 'Of which limit', type: 'select', options: page.may.steps, hint: 'Leave it open for every limit that is not met yet.' },
    { name: 'workingDays', label: 'Working days', type: 'number', least: 1, most: 250, required: true }, WHY,
  ], { submit: 'Ask', send: (answers) => call('POST', `${api}/changes`, { kind: 'extension', ...answers }), done: again }));
}

function defer(page, { api, call, again }) {
  return section('Ask for a deferral', empty('An inspection manager decides, and gives a reason. You are told by mail and here.'), form([
    { name: 'workingDays', label: 'By how many working days', type: 'number', least: 1, most: 250, required: true }, WHY,
  ], { submit: 'Ask for a deferral', send: (answers) => call('POST', `${api}/changes`, { kind: 'deferral', step: null, ...answers }), done: again }));
}

function firstDay(page, { api, call, again, inspection }) {
  return section('Move the first day on site', form([
    { name: 'firstDay', label: 'New first day', type: 'date', value: inspection.firstDay, required: true }, WHY,
  ], { submit: 'Move it', send: (answers) => call('POST', `${api}/first-day`, answers), done: again }));
}

/** What is looked at can be another one until somebody who is inspected was told. */
function anotherFocus({ api, call, inspection }) {
  const { focus } = inspection;
  if (!focus || !focus.mayChoose.length) return null;
  return section(`Another ${focus.title.toLowerCase()}`, form([
    { name: 'focus', label: focus.title, type: 'select', options: focus.mayChoose, hint: `It is: ${focus.chosen}. It stays as it is once somebody who is inspected was told.`, required: true }, WHY,
  ], { submit: 'Change it', send: (answers) => call('POST', `${api}/focus`, answers), done: () => window.location.reload() }));
}

function loseDay(page, { api, call, again, inspection }) {
  return section('A day was lost', form([
    { name: 'day', label: 'Which day', type: 'date', value: inspection.today, required: true },
    { name: 'end', label: 'The fieldwork', type: 'radio', required: true,
      options: [{ value: 'later', label: 'ends a working day later' }, { value: 'kept', label: 'keeps its end' }] },
    WHY,
  ], { submit: 'Record the lost day', send: (answers) => call('POST', `${api}/lost-days`, answers), done: again }));
}

function pause(page, { api, call, again, inspection }) {
  return section('Pause the inspection', empty('No day’s work begins and no limit comes nearer until the pause ends. Concerns about a child and complaints go on.'), form([
    { name: 'firstDay', label: 'First day of the pause', type: 'date', value: inspection.today, required: true }, WHY,
  ], { submit: 'Pause', warning: true, send: (answers) => call('POST', `${api}/pauses`, answers), done: again }));
}

function resume(page, { api, call, again, inspection }) {
  return section('End the pause', form([
    { name: 'resumesOn', label: 'Work goes on on', type: 'date', value: inspection.today, required: true }, WHY,
  ], { submit: 'End the pause', send: (answers) => call('POST', `${api}/pauses/end`, answers), done: again }));
}

function lastDay(page, context) {
  const { api, call, el, again, inspection } = context;
  const preview = el('div', { 'aria-live': 'polite' });
  const ask = form([
    { name: 'day', label: 'The last day on site was', type: 'date', value: inspection.lastDayOnSite, required: true }, WHY,
  ], { stays: true, submit: 'Show what it would move', send: async (answers) => {
    if (!answers.day || !answers.reason) {
      throw Object.assign(new Error(), { errors: ['day', 'reason'].filter((name) => !answers[name]).map((field) => ({ field, message: field === 'day' ? 'Give the day.' : 'Say why.' })) });
    }
    const moved = await call('GET', `${api}/last-day?day=${answers.day}`);
    preview.replaceChildren(
      table('The limits before and after', ['Limit', 'Now', 'Then', 'What no longer changes'], moved.lines.map((one) => [one.title, one.before, one.after, one.note])),
      form([], { submit: `Correct it to ${day(answers.day)}`, warning: true, send: () => call('POST', `${api}/last-day`, answers), done: async () => { await ask.typed.over(); await again(); } }));
  }, done: () => { ask.querySelector('.wm-status').textContent = 'Nothing is recorded yet: look at what it would move.'; } });
  return section('Correct the last day on site', ask, preview);
}

function cancel(page, { api, call, el, again }) {
  return section('Cancel the inspection', el('details', {}, el('summary', {}, 'Cancel it for good'),
    empty('Everything that is open ends at once, and an authority that knew of it is told. This cannot be taken back.'), form([
      { name: 'sure', label: 'I am sure that this inspection is to be cancelled', type: 'checkbox', kept: false }, WHY,
    ], { submit: 'Cancel the inspection', warning: true, send: ({ sure, reason }) => {
      if (!sure) throw Object.assign(new Error(), { errors: [{ field: 'sure', message: 'Say that you are sure.' }] });
      return call('POST', `${api}/cancellation`, { reason });
    }, done: again })));
}

export default {
  id: 'changes',
  title: 'Changes',
  roles: ['lead', 'inspector', 'quality', 'manager', 'dcs', 'head'],
  async render(node, context) {
    const page = await context.call('GET', `${context.api}/changes`);
    const acts = { resume, loseDay, defer, extend, pause, moveFirstDay: firstDay, correctLastDay: lastDay, cancel };
    const mine = Object.entries(acts).filter(([name]) => page.may[name]).map(([, act]) => act(page, context));
    node.append(...[asked(page), interruptions(page), anotherFocus(context), ...mine, trail(page, context.inspection)].filter(Boolean));
  },
};
