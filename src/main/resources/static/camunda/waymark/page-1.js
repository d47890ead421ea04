/*
 * What the pages of an inspection are made of. Text never becomes markup here: whatever a page shows stands in text nodes.
 */
import { call as callServer, signInLink } from '/forms/waymark-call-1.js';
import { Keeper, Place, saveAll, saved } from '/forms/waymark-keep-1.js';
import { show } from '/forms/waymark-page-1.js';

export const API = '/camunda/api/waymark';

/** An element; an attribute whose value is a function listens, one that is null, undefined or false is left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  });
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Asks the server; who is not signed in any more is told where to sign in, and keeps the page. */
export async function call(method, path, body) {
  try {
    return await callServer(method, path, body);
  } catch (problem) {
    if (problem.status === 401) problem.message = 'You are not signed in any more. Sign in, then try again here: what you typed is still here.';
    throw problem;
  }
}

/** `2012-12-03` in words. */
export function day(value) {
  return show(value);
}

/** A moment, as London's clock shows it, in words. */
export function moment(value) {
  return show(value);
}

export function section(title, ...children) {
  return el('section', { class: 'wmp-section' }, el('h2', {}, title), ...children);
}

export function empty(text) {
  return el('p', { class: 'wmp-empty' }, text);
}

/** Cells are texts or elements; the first of a row is its heading. */
export function table(caption, headings, rows) {
  return el('div', { class: 'wmp-scroll', tabindex: '0', role: 'region', 'aria-label': caption }, el('table', {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, headings.map((heading) => el('th', { scope: 'col' }, heading)))),
    el('tbody', {}, rows.map((cells) => el('tr', {}, cells.map((cell, place) => {
      const inside = [].concat(cell).map((part) => (part instanceof Node ? part : show(part)));
      return place === 0 ? el('th', { scope: 'row' }, inside) : el('td', {}, inside);
    }))))));
}

/** Name and value beside each other; values are texts or elements. */
export function facts(pairs) {
  return el('dl', {}, pairs.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value instanceof Node ? value : show(value))]));
}

let forms = 0;
let place = null;

/** From here on forms keep what is typed into them for this inspection, or for none, under a name that tells the page's parts apart. */
export async function typedHere(inspection, name) {
  place = await Place.of(inspection, name);
  return place;
}

/** The same inspection, for a form that stands in several places under one name. */
export function placeNamed(name) {
  return place && place.named(name);
}

/**
 * A form that sends its answers and says beside each field what was wrong with it. What was typed stays on failure, and is kept on
 * the server until it is sent: it stands there again when the same user comes back.
 *
 * fields: {name, label, type: text|textarea|number|date|time|datetime-local|select|radio|checkbox|checkboxes, options: [{value, label}], hint, required, value, max,
 *   kept: false for what is not to be kept}
 * options: {submit: the button's words, warning: whether it does harm, send: async (answers, again) => …, done: after it was sent,
 *   keep: its name among the forms of its part of the page, where the button's words do not tell; false when nothing of it is kept,
 *   stays: whether the answers still stand there after it was sent, at: the place that keeps them, inside: whether it stands in another form,
 *   said: answer => what is said of it afterwards}
 */
export function form(fieldList, options) {
  forms += 1;
  const { submit, warning, send, done, keep, stays, inside, said } = options;
  const status = el('p', { class: 'wm-status', role: 'status' });
  // Apart from what is said of saving: that something was not sent stays until it is sent.
  const outcome = el('div', { class: 'wmp-outcome' });
  const notice = el('div', { class: 'wmp-typed' });
  const controls = fieldList.map((field) => control(field, `wmp-${forms}-${field.name}`));
  const button = el('button', { type: inside ? 'button' : 'submit', class: `wm-button ${warning ? 'wm-button-warning' : 'wm-button-main'}` }, submit);
  const page = el(inside ? 'div' : 'form', { class: 'wmp-form', novalidate: !inside }, notice, controls.map((one) => one.element), button, outcome, status);
  const kept = keeping({ page, controls, status, notice, at: options.at || place, name: keep || submit, keep: keep !== false });
  const press = async (again) => {
    controls.forEach((one) => one.say(''));
    outcome.replaceChildren();
    status.textContent = 'Recording …';
    button.disabled = true;
    try {
      const answer = await send(Object.fromEntries(controls.map((one) => [one.name, one.read()])), again === true);
      if (!stays) await kept.over();
      status.replaceChildren(said ? said(answer) : 'Recorded.');
      if (done) await done(answer);
    } catch (problem) {
      status.textContent = '';
      if (problem.asks) ask(problem, outcome, () => press(true));
      else tell(problem, controls, outcome, submit);
    } finally {
      button.disabled = false;
    }
  };
  if (inside) {
    button.addEventListener('click', () => press());
    // Otherwise the form around it would be sent.
    page.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault(); });
  }
  if (!inside) page.addEventListener('submit', (event) => { event.preventDefault(); press(); });
  page.typed = kept;
  return page;
}

/** Something is asked before it is done. */
function ask(problem, outcome, yes) {
  const no = el('button', { type: 'button', class: 'wm-button', click: () => outcome.replaceChildren() }, 'No');
  outcome.replaceChildren(el('div', { class: 'wm-warning wmp-ask', role: 'alert' }, problem.message, ' ',
    el('button', { type: 'button', class: 'wm-button wm-button-warning', click: yes }, problem.asks), ' ', no));
  no.focus();
}

/** Keeps what is typed into a form, and brings back what was typed before. */
function keeping({ page, controls, status, notice, at, name, keep }) {
  const mine = controls.filter((one) => one.kept);
  const empties = () => controls.forEach((one) => one.write(one.begins));
  if (!keep || !at || !mine.length) return { over: async () => empties(), hasText: () => false, touched: () => false };
  const keeper = new Keeper({
    me: at.me,
    read: () => Object.fromEntries(mine.map((one) => [one.name, one.read()])),
    send: (answers, query, options) => at.send(name, answers, query, options),
    say: (words) => status.replaceChildren(...[].concat(words)),
    conflict: (other) => clash(other),
  });
  let touched = false;
  const fill = (answers) => mine.forEach((one) => { if (one.name in answers) one.write(answers[one.name]); });
  const over = async () => {
    keeper.stop();
    touched = false;
    notice.replaceChildren();
    empties();
    await at.discard(name);
    keeper.stopped = false;
    keeper.since = null;
  };
  const clash = (other) => {
    keeper.held = true;
    const goOn = (answers) => {
      if (answers) fill(answers);
      keeper.held = false;
      keeper.since = other.savedAt;
      notice.replaceChildren();
      keeper.saveOver();
    };
    notice.replaceChildren(el('div', { class: 'wm-warning', role: 'alert' },
      el('p', {}, `On another page of yours something else was typed here, ${saved(other.savedAt).toLowerCase()}:`),
      el('p', { class: 'wm-prose' }, Object.values(other.answers).filter((one) => typeof one === 'string').join('\n')),
      el('p', {}, el('button', { type: 'button', class: 'wm-button', click: () => goOn() }, 'Go on with what stands here'), ' ',
        el('button', { type: 'button', class: 'wm-button', click: () => goOn(other.answers) }, 'Go on with that'))));
  };
  const before = at.typedBefore(name);
  if (before) {
    fill(before.answers);
    keeper.since = before.savedAt;
    notice.replaceChildren(el('p', { class: 'wm-note' }, `You typed this and did not send it. ${saved(before.savedAt)}. `,
      el('button', { type: 'button', class: 'wm-link wm-unfold', click: () => over().then(() => { status.textContent = 'Emptied.'; }) }, 'Empty the form')));
    // What stands in a part that is folded would not be found.
    requestAnimationFrame(() => { for (let part = page.parentElement; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true; });
  }
  const typed = (event) => {
    event.stopPropagation();
    if (!mine.some((one) => one.element.contains(event.target))) return;
    touched = true;
    keeper.typed();
  };
  page.addEventListener('input', typed);
  page.addEventListener('change', typed);
  return { over, touched: () => touched, hasText: () => mine.some((one) => JSON.stringify(one.read()) !== JSON.stringify(one.begins)), save: () => keeper.save() };
}

/** That nothing was sent, why, and what to do about it. */
function tell(problem, controls, outcome, submit) {
  const errors = problem.errors || [];
  const known = errors.filter((error) => controls.some((one) => one.name === error.field));
  known.forEach((error) => controls.find((one) => one.name === error.field).say(error.message));
  const others = errors.filter((error) => !known.includes(error)).map((error) => error.message);
  if (!errors.length) others.push(problem.message);
  const why = others.length ? others.join(' ') : 'Mend what is marked above.';
  outcome.replaceChildren(el('div', { class: 'wm-warning', role: 'alert' }, el('p', {}, el('b', {}, 'This has not been sent.'), ` ${why} `, problem.status === 401 && signInLink()),
    el('p', {}, `Then press “${submit}” again.`)));
  // The first on the page, whichever the server named first.
  const first = controls.find((one) => known.some((error) => error.field === one.name));
  if (first) first.focus();
}

function control(field, id) {
  const error = el('span', { class: 'wm-error', id: `${id}-error` });
  const hint = field.hint ? el('span', { class: 'wm-hint', id: `${id}-hint` }, field.hint) : null;
  const required = field.required ? el('span', { class: 'wm-required' }, ' (required)') : null;
  const described = [hint ? `${id}-hint` : null, `${id}-error`].filter(Boolean).join(' ');
  const many = field.type === 'radio' || field.type === 'checkboxes';
  const inputs = many ? choices(field, id) : [single(field, id, described)];
  const element = many
    ? el('fieldset', { 'aria-describedby': described }, el('legend', {}, field.label, required), hint, error, inputs.map((one) => one.parentElement))
    : el('div', { class: 'wm-field' }, field.type === 'checkbox' ? el('label', { class: 'wm-choice' }, inputs[0], ` ${field.label}`)
      : [el('label', { for: id }, field.label, required), hint], error, field.type === 'checkbox' ? null : inputs[0]);
  return {
    name: field.name,
    element,
    kept: field.kept !== false,
    begins: answer(field, inputs),
    read: () => answer(field, inputs),
    write: (value) => write(field, inputs, value),
    focus: () => inputs[0] && inputs[0].focus(),
    say: (words) => {
      error.textContent = words;
      inputs.forEach((one) => (words ? one.setAttribute('aria-invalid', 'true') : one.removeAttribute('aria-invalid')));
    },
  };
}

function single(field, id, described) {
  const attributes = { id, name: field.name, 'aria-describedby': described, required: field.required, maxlength: field.max };
  if (field.type === 'textarea') return withValue(el('textarea', { ...attributes, rows: field.rows || 4 }), field.value);
  if (field.type === 'select') {
    const options = [{ value: '', label: 'Choose …' }, ...field.options].map((one) => el('option', { value: one.value }, one.label));
    return withValue(el('select', attributes, options), field.value);
  }
  const input = el('input', { ...attributes, type: field.type || 'text', min: field.least, max: field.type === 'number' ? field.most : null });
  if (field.type === 'checkbox') input.checked = field.value === true;
  else withValue(input, field.value);
  return input;
}

function withValue(input, value) {
  if (value !== null && value !== undefined) input.value = value;
  return input;
}

function choices(field, id) {
  const chosen = [].concat(field.value === undefined || field.value === null ? [] : field.value);
  return field.options.map((one) => {
    const input = el('input', { type: field.type === 'radio' ? 'radio' : 'checkbox', name: id, value: one.value, checked: chosen.includes(one.value) });
    el('label', { class: 'wm-choice' }, input, ` ${one.label}`);
    return input;
  });
}

function answer(field, inputs) {
  if (field.type === 'checkboxes') return inputs.filter((one) => one.checked).map((one) => one.value);
  if (field.type === 'radio') return (inputs.find((one) => one.checked) || { value: null }).value;
  if (field.type === 'checkbox') return inputs[0].checked;
  if (inputs[0].value.trim() === '') return null;
  return field.type === 'number' ? Number(inputs[0].value) : inputs[0].value;
}

function write(field, inputs, value) {
  if (field.type === 'checkboxes' || field.type === 'radio') {
    const chosen = [].concat(value === null ? [] : value).map(String);
    inputs.forEach((one) => { one.checked = chosen.includes(one.value); });
  } else if (field.type === 'checkbox') {
    inputs[0].checked = value === true;
  } else {
    inputs[0].value = value === null || value === undefined ? '' : value;
  }
}

/** Says in the page's main part why there is nothing to see, and what to do. */
export function cannot(main, problem) {
  const gone = problem.status === 404;
  const signedOut = problem.status === 401;
  main.replaceChildren(
    el('h1', {}, signedOut ? 'Sign in first' : gone ? 'There is nothing here for you' : 'This could not be shown'),
    el('p', {}, signedOut ? 'Sign in to Waymark, then open this page again.'
      : gone ? 'There is no such inspection, or it is not yours to see.' : problem.message),
    el('p', {}, el('a', { href: '/camunda/app/tasklist/' }, signedOut ? 'Sign in' : 'To your tasks')));
}

async function signOut() {
  await saveAll();
  await call('POST', '/camunda/api/admin/auth/user/default/logout');
  window.location.assign('/camunda/app/tasklist/');
}

export async function whoAmI() {
  const me = await call('GET', `${API}/me`);
  document.getElementById('me').textContent = `Signed in as ${me.name || me.id}`;
  const links = [['letters.html', 'Letters'], ...(me.groups.includes('camunda-admin') ? [['calendar.html', 'Bank holidays'], ['mail.html', 'Mail']] : [])];
  if (['managers', 'camunda-admin'].some((group) => me.groups.includes(group))) links.push(['retention.html', 'Retention']);
  const nav = document.querySelector('.wmp-bar nav');
  if (me.groups.includes('camunda-admin')) {
    const tasks = nav.querySelector('a[href^="/camunda/app/tasklist"]');
    tasks.href = '/camunda/app/admin/';
    tasks.textContent = 'Users and groups';
  }
  document.getElementById('me').after(el('button', { type: 'button', class: 'wm-link wmp-sign-out', click: signOut }, 'Sign out'));
  nav.append(...links.map(([page, title]) => el('a', { href: `/camunda/waymark/${page}` }, title)));
  return me;
}
