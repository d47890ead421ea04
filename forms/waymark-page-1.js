/* What a form shows and what stands in its fields. */

import { coverage } from '/camunda/waymark/sections/coverage-1.js';

const LONDON = 'Europe/London';

/** A value in words: dates and times as they are read in London. */
export function show(value) {
  if (value === null || value === undefined || value === '') return '–';
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value)) return value.map(show).join(', ');
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(new Date(`${text}T12:00:00Z`));
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text)) return moment(new Date(text));
  return text;
}

function day(date) {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: LONDON }).format(date).replace(',', '');
}

function moment(date) {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: LONDON }).format(date);
  return `${day(date)} at ${time}`;
}

/** A limit in words. One at midnight is the end of the day before: that is how people say it. */
export function limit(value) {
  const time = new Date(value);
  if (new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: LONDON }).format(time) === '00:00') {
    return `by the end of ${day(new Date(time.getTime() - 1))}`;
  }
  return `by ${moment(time)}`;
}

function at(scope, path) {
  return path.split('.').reduce((value, step) => (value === null || value === undefined ? undefined : value[step]), scope);
}

function isEmpty(value) {
  return value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Writes the context into the page and the answers, or what the context proposes, into its fields. */
export function fill(form, context, answers) {
  render(form, context, context);
  const given = answers || {};
  outermost(form).forEach((list) => fillList(list, context, given, (given[OPEN_ROWS] || {})[list.dataset.list]));
  form.querySelectorAll('[data-field]').forEach((field) => {
    const name = field.dataset.field;
    const value = name in given ? given[name] : at(context, `answers.${name}`);
    if (value !== undefined) write(field, value);
  });
  refresh(form);
}

function render(root, scope, context) {
  root.querySelectorAll('[data-each]').forEach((holder) => { if (!holder.closest('[data-row]')) each(holder, scope, context); });
  here(root, '[data-show]').forEach((place) => { place.textContent = show(at(scope, place.dataset.show)); });
  here(root, '[data-if]').forEach((part) => { part.hidden = !holds(scope, part.dataset.if); });
  here(root, '[data-empty]').forEach((note) => { note.hidden = !isEmpty(at(scope, note.dataset.empty)); });
  here(root, 'select[data-options]').forEach((select) => options(select, context));
  here(root, '[data-choices]').forEach((group) => choices(group, scope, context));
  here(root, '[data-coverage]').forEach((part) => lookedAt(part, at(scope, part.dataset.coverage)));
  here(root, 'a[data-href]').forEach((link) => { link.href = at(scope, link.dataset.href) || '#'; });
}

/** What the team has looked at and what nobody has, folded away. */
function lookedAt(part, view) {
  const summary = document.createElement('summary');
  summary.textContent = 'What has been looked at, and what nobody has seen';
  part.replaceChildren(summary, ...(view ? coverage(view) : []));
}

/** What matches in this part, leaving out the rows inside it, which have a scope of their own. */
function here(root, selector) {
  return [...root.querySelectorAll(selector)].filter((found) => {
    const row = found.closest('[data-row]');
    return row === null || row === root || !root.contains(row);
  });
}

function holds(scope, condition) {
  return condition.startsWith('!') ? isEmpty(at(scope, condition.slice(1))) : !isEmpty(at(scope, condition));
}

function each(holder, scope, context) {
  const template = holder.querySelector(':scope > template, :scope > tbody > template');
  if (!template) return;
  const place = holder.tagName === 'TABLE' ? holder.tBodies[0] || holder.createTBody() : holder;
  [...place.children].filter((child) => child.dataset.row === 'each').forEach((child) => child.remove());
  const rows = at(scope, holder.dataset.each) || [];
  rows.forEach((row) => {
    const copy = template.content.cloneNode(true);
    const parts = [...copy.children];
    parts.forEach((part) => { part.dataset.row = 'each'; });
    place.append(copy);
    const inRow = typeof row === 'object' && row !== null ? row : { value: row };
    parts.forEach((part) => renderRow(part, inRow, context));
  });
  holder.hidden = rows.length === 0;
}

function renderRow(part, row, context) {
  part.querySelectorAll('[data-each]').forEach((holder) => each(holder, row, context));
  render(part, row, context);
  if (part.dataset.show) part.textContent = show(at(row, part.dataset.show));
}

function options(select, context) {
  const chosen = select.value;
  select.replaceChildren(new Option('Choose …', ''));
  (at(context, select.dataset.options) || []).forEach((choice) => {
    const { value, label } = typeof choice === 'object' ? choice : { value: choice, label: choice };
    select.append(new Option(label || value, value));
  });
  select.value = chosen;
}

let groups = 0;

/** Radio buttons, or with data-many check boxes, one for each choice of the row or else of the context. */
function choices(group, scope, context) {
  const chosen = group.dataset.filled ? readField(group) : null;
  const name = `wm-choice-${groups += 1}`;
  group.querySelectorAll('label.wm-choice').forEach((label) => label.remove());
  (at(scope, group.dataset.choices) || at(context, group.dataset.choices) || []).forEach((choice) => {
    const { value, label } = typeof choice === 'object' ? choice : { value: choice, label: choice };
    const line = document.createElement('label');
    line.className = 'wm-choice';
    const box = document.createElement('input');
    box.type = group.dataset.many === undefined ? 'radio' : 'checkbox';
    box.name = name;
    box.value = value;
    line.append(box, document.createTextNode(` ${label || value}`));
    group.append(line);
  });
  group.dataset.filled = 'yes';
  if (chosen !== null) write(group, chosen);
}

/** The lists that stand in no row of another. */
function outermost(part) {
  return [...part.querySelectorAll('[data-list]')].filter((list) => {
    const row = list.closest('[data-row="item"]');
    return row === null || row === part || !part.contains(row);
  });
}

function fillList(list, context, given, open) {
  const name = list.dataset.list;
  fillRows(list, context, at(context, name) || [], given[name], {}, open);
}

/** The rows of a list inside a row may show what that outer row holds, too. @param open which rows were when this was kept */
function fillRows(list, context, offered, given, outer = {}, open = []) {
  const rows = given || offered;
  const before = rowsOf(list).map((row) => row.open);
  list.outer = outer;
  [...list.querySelectorAll('[data-row="item"]')].forEach((row) => row.remove());
  rows.forEach((row, index) => {
    const known = offered.find((other) => other.id !== undefined && other.id === row.id) || (row.id === undefined ? offered[index] : {});
    addRow(list, context, { ...known, ...row }, known || {});
  });
  if (list.dataset.fold !== undefined) fold(list, before.length ? before : open);
}

function rowsOf(list) {
  return [...list.querySelectorAll(':scope > [data-row="item"]')];
}

/** Leaves open what was, and at first the row that is next to be worked on. */
function fold(list, before) {
  const rows = rowsOf(list);
  const next = before.length ? null : rows.find((row) => !inShort(row));
  rows.forEach((row, index) => { row.open = before.length ? Boolean(before[index]) : row === next; });
}

/** What a row holds, in a line: one need not open it to know. */
function inShort(row) {
  const said = items(row).filter((field) => field.type !== 'hidden' && !isEmpty(readField(field))).map(words);
  outermost(row).map((inside) => [inside, rowsOf(inside).filter(inShort).length]).filter(([, count]) => count)
    .forEach(([inside, count]) => said.push(`${inside.querySelector('legend').textContent}: ${count}`));
  return said.filter(Boolean).join(' · ');
}

function words(field) {
  if (field.dataset.choices !== undefined) return '';
  const text = field.tagName === 'SELECT' ? field.selectedOptions[0].text : field.value.trim();
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}

/** Opens every row of a folded list, or folds them all when they are open. */
export function unfold(button) {
  const rows = rowsOf(button.closest('[data-list]'));
  const open = !rows.every((row) => row.open);
  rows.forEach((row) => { row.open = open; });
}

/** The fields of a row, without those of a list inside it. */
function items(row) {
  return [...row.querySelectorAll('[data-item]')].filter((field) => field.closest('[data-row="item"]') === row);
}

/** @param known what the context says of this row: a list inside it shows that, also beside what was typed */
function addRow(list, context, row, known = {}) {
  const template = list.querySelector(':scope > template');
  const part = document.createElement(list.dataset.fold === undefined ? 'div' : 'details');
  part.className = 'wm-row';
  part.dataset.row = 'item';
  part.append(template.content.cloneNode(true));
  list.insertBefore(part, list.querySelector(':scope > [data-add]'));
  renderRow(part, { ...list.outer, ...row }, context);
  items(part).forEach((field) => {
    if (row[field.dataset.item] !== undefined) write(field, row[field.dataset.item]);
  });
  outermost(part).forEach((inside) => fillRows(inside, context, known[inside.dataset.list] || [], row[inside.dataset.list], row));
  return part;
}

/** Answers a press on an add or remove button of a list. */
export function list(button, context) {
  if (button.dataset.add !== undefined) {
    const part = addRow(button.closest('[data-list]'), context, {});
    const first = part.querySelector('[data-item]');
    if (first) first.focus();
    return;
  }
  const holder = button.closest('[data-list]');
  button.closest('[data-row="item"]').remove();
  const next = holder.querySelector(':scope > [data-add]');
  if (next) next.focus();
}

function write(field, value) {
  if (field.dataset.choices !== undefined) {
    const chosen = [].concat(value === null ? [] : value).map(String);
    field.querySelectorAll('input').forEach((box) => { box.checked = chosen.includes(box.value); });
  } else if (field.type === 'checkbox') {
    field.checked = value === true;
  } else if (field.type === 'file') {
    field.dataset.uploaded = value || '';
  } else {
    field.value = value === null ? '' : String(value);
  }
}

function readField(field) {
  if (field.dataset.choices !== undefined) {
    const chosen = [...field.querySelectorAll('input:checked')].map((box) => box.value);
    if (field.dataset.many !== undefined) return chosen;
    return chosen.length ? chosen[0] : null;
  }
  if (field.type === 'checkbox') return field.checked;
  if (field.type === 'file') return field.dataset.uploaded || null;
  if (field.value.trim() === '') return null;
  return field.type === 'number' ? Number(field.value) : field.value;
}

/** The answers as the desk takes them: empty fields and parts not asked for are null. */
export function read(form) {
  const answers = {};
  form.querySelectorAll('[data-field]').forEach((field) => {
    answers[field.dataset.field] = field.closest('[data-when][hidden]') ? null : readField(field);
  });
  outermost(form).forEach((holder) => { answers[holder.dataset.list] = readRows(holder); });
  return answers;
}

function readRows(list) {
  return rowsOf(list).map((row) => {
    const item = {};
    items(row).forEach((field) => { item[field.dataset.item] = readField(field); });
    outermost(row).forEach((inside) => { item[inside.dataset.list] = readRows(inside); });
    return item;
  });
}

/** What is kept beside the answers: which rows of folded lists are open, so that whoever comes back finds the one they wrote in. */
export const OPEN_ROWS = 'openRows';

/** The answers, and which rows are open where rows can be folded. */
export function readToKeep(form) {
  const folded = outermost(form).filter((list) => list.dataset.fold !== undefined);
  if (!folded.length) return read(form);
  return { ...read(form), [OPEN_ROWS]: Object.fromEntries(folded.map((list) => [list.dataset.list, rowsOf(list).map((row) => row.open)])) };
}

/** Shows the parts that depend on an answer, data-when="field", "!field" or "field=value", and what folded rows hold. */
export function refresh(form) {
  form.querySelectorAll('[data-when]').forEach((part) => {
    const scope = part.closest('[data-row="item"]');
    const [, not, name, value] = part.dataset.when.match(/^(!?)([^=]+)(?:=(.*))?$/);
    const field = scope ? scope.querySelector(`[data-item="${name}"]`) : form.querySelector(`[data-field="${name}"]`);
    const answer = field ? readField(field) : null;
    const met = value === undefined ? !isEmpty(answer) : [].concat(answer).map(String).includes(value);
    part.hidden = not ? met : !met;
  });
  form.querySelectorAll('[data-list][data-fold]').forEach((list) => rowsOf(list).forEach((row) => {
    row.querySelector('.wm-holds').textContent = inShort(row) || 'Nothing yet';
  }));
}

/** Every control of the form that takes an answer. */
export function fields(form) {
  return [...form.querySelectorAll('input, select, textarea')];
}
