/* How each kind of question stands on the page: its label, its hint, what is wrong with it, and its control. */
import { dayAndTime } from './answers.js';
import { html, live, nothing } from './lit.js';
import { readDate, readTime, show, writeDate } from './words.js';

const MANY = 12;
const needed = html` <span class="wm-required">(required)</span>`;

/** Where another answer does as well, the sentence that says so stands by the question from the beginning. @param {any} one */
const hints = (one) => [typeof one.required === 'string' && one.required, one.hint].filter(Boolean);
/** @param {any} one */
const hint = (one) => (hints(one).length ? html`<div class="govuk-hint wm-hint" id="${one.id}-hint">${hints(one).map((words, at) => html`${at ? ' ' : nothing}${words}`)}</div>` : nothing);
/** @param {any} one */
const error = (one) => (one.error ? html`<p class="govuk-error-message wm-error" id="${one.id}-error">${one.error}</p>` : nothing);
/** @param {any} one */
const label = (one) => html`<label class="govuk-label" for=${one.id}>${one.label}${one.required ? needed : nothing}</label>`;
/** @param {any} one @param {string} [more] */
const described = (one, more) => [hints(one).length && `${one.id}-hint`, one.error && `${one.id}-error`, more].filter(Boolean).join(' ') || nothing;
/** @param {any} one */
const wrong = (one) => (one.error ? 'true' : nothing);
/** @param {any} one */
const field = (one) => (one.attribute === 'field' ? one.name : nothing);
/** @param {any} one */
const item = (one) => (one.attribute === 'item' ? one.name : nothing);
/** @param {any} one */
const name = (one) => (one.named ? one.name : nothing);
/** @param {any} one */
const typed = (one) => (/** @type {any} */ event) => one.set(event.target.value);
/** @param {any} raw */
const text = (raw) => (raw === null || raw === undefined ? '' : String(raw));

/** @param {any} one @param {any} control @param {any} [after] */
function group(one, control, after = nothing) {
  return html`<div class="govuk-form-group wm-field ${one.error ? 'govuk-form-group--error' : ''}">${label(one)}${hint(one)}${error(one)}${control}${after}</div>`;
}

/** @param {any} one @param {string} type */
export function input(one, type) {
  return group(one, html`<input class="govuk-input" id=${one.id} type=${type} name=${name(one)} data-field=${field(one)} data-item=${item(one)} maxlength=${one.max || nothing}
    autocomplete="off" ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one)} aria-invalid=${wrong(one)} .value=${live(text(one.raw))} @input=${typed(one)}>`);
}

/** @param {any} one */
export function number(one) {
  return group(one, html`<input class="govuk-input govuk-input--width-5" id=${one.id} type="text" inputmode="decimal" name=${name(one)} data-field=${field(one)} data-item=${item(one)}
    autocomplete="off" ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one)} aria-invalid=${wrong(one)} .value=${live(text(one.raw))} @input=${typed(one)}>`);
}

/** @param {any} one */
export function area(one) {
  const used = text(one.raw).length;
  const count = one.max ? html`<p class="govuk-hint wm-count ${used > one.max ? 'wm-over' : ''}" id="${one.id}-count">${signs(used, one.max)}</p>` : nothing;
  return group(one, html`<textarea class="govuk-textarea" id=${one.id} name=${name(one)} data-field=${field(one)} data-item=${item(one)} rows=${one.rows || 4}
    ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one, one.max ? `${one.id}-count` : '')} aria-invalid=${wrong(one)}
    .value=${live(text(one.raw))} @input=${typed(one)}></textarea>`, count);
}

/** @param {number} used @param {number} most */
function signs(used, most) {
  const number = (/** @type {number} */ of) => of.toLocaleString('en-GB');
  if (used > most) return `${number(used - most)} characters too many: at most ${number(most)}`;
  return used ? `${number(used)} of ${number(most)} characters` : `At most ${number(most)} characters`;
}

/** Typed in British order, or picked. @param {any} one */
export function date(one) {
  return group(one, html`<span class="wm-typed-date">${dateInput(one, text(one.raw), one.id, one.set)}${picker(one, one.set)}</span>${echo(one)}`);
}

/** @param {any} one @param {string} raw @param {string} id @param {(value: string) => void} set @param {any} [labelled] */
function dateInput(one, raw, id, set, labelled = nothing) {
  return html`<input class="govuk-input govuk-input--width-10" id=${id} type="text" name=${name(one)} data-field=${field(one)} data-item=${item(one)} aria-label=${labelled}
    placeholder="day/month/year" autocomplete="off" ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one)} aria-invalid=${wrong(one)}
    .value=${live(writeDate(raw))} @input=${(/** @type {any} */ event) => set(event.target.value)}
    @change=${(/** @type {any} */ event) => set(readDate(event.target.value) || event.target.value)}>`;
}

/** The browser's own calendar, behind a button: what is picked is written in the field. @param {any} one @param {(value: string) => void} set */
function picker(one, set) {
  const open = (/** @type {any} */ event) => event.currentTarget.nextElementSibling.showPicker();
  return html`<button type="button" class="wm-pick" ?disabled=${one.disabled} aria-label="Pick a day: ${one.label}" @click=${open}><span aria-hidden="true">▦</span></button><input
    class="wm-picker" type="date" tabindex="-1" aria-hidden="true" ?disabled=${one.disabled} .value=${readDate(text(one.raw).split('T')[0]) || ''}
    @input=${(/** @type {any} */ event) => event.stopPropagation()} @change=${(/** @type {any} */ event) => { event.stopPropagation(); if (event.target.value) set(event.target.value); }}>`;
}

/** The day of the week, so that a slip is seen. @param {any} one */
function echo(one) {
  const day = readDate(text(one.raw).split('T')[0]);
  return day ? html`<span class="govuk-hint wm-echo">${show(day)}</span>` : nothing;
}

/** @param {any} one */
export function time(one) {
  return group(one, timeInput(one, text(one.raw), one.id, one.set, true));
}

/** @param {any} one @param {string} raw @param {string} id @param {(value: string) => void} set @param {boolean} main @param {any} [labelled] */
function timeInput(one, raw, id, set, main, labelled = nothing) {
  return html`<input class="govuk-input govuk-input--width-5" id=${id} type="text" name=${main ? name(one) : nothing} data-field=${main ? field(one) : nothing} data-item=${main ? item(one) : nothing}
    placeholder="14:30" autocomplete="off" aria-label=${labelled} ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one)} aria-invalid=${wrong(one)} .value=${live(raw)}
    @input=${(/** @type {any} */ event) => set(event.target.value)} @change=${(/** @type {any} */ event) => set(readTime(event.target.value) || event.target.value)}>`;
}

/** A day and a time beside each other. @param {any} one */
export function moment(one) {
  const [day, hour] = dayAndTime(text(one.raw));
  const whole = (/** @type {string} */ value) => (/^\d{4}-\d\d-\d\dT/.test(value) ? value : value || hour ? `${value}T${hour}` : '');
  const setDay = (/** @type {string} */ value) => one.set(whole(value));
  return group(one, html`<span class="wm-typed-date">${dateInput(one, day, one.id, setDay)}${picker(one, setDay)} at
    ${timeInput(one, hour, `${one.id}-time`, (value) => one.set(day || value ? `${readDate(day) || day}T${value}` : ''), false, `${one.says}: the time`)}</span>${echo(one)}`);
}

/** @param {any} option */
const valueOf = (option) => String(option !== null && typeof option === 'object' ? option.value : option);
/** @param {any} option */
const wordsOf = (option) => String((option !== null && typeof option === 'object' ? option.label || option.value : option));

/** @param {any} one */
export function select(one) {
  const options = one.options || [];
  const control = html`<select class="govuk-select" id=${one.id} name=${name(one)} data-field=${field(one)} data-item=${item(one)} ?required=${Boolean(one.required)} ?disabled=${one.disabled}
    aria-describedby=${described(one)} aria-invalid=${wrong(one)} @input=${typed(one)} @change=${typed(one)}>
    <option value="" .selected=${live(text(one.raw) === '')}>Choose …</option>
    ${options.map((/** @type {any} */ option) => html`<option value=${valueOf(option)} .selected=${live(valueOf(option) === text(one.raw))}>${wordsOf(option)}</option>`)}
  </select>`;
  return group(one, options.length > MANY ? html`${finder(one)}${control}` : control);
}

/** Finds in a long choice by any of its words. @param {any} one */
function finder(one) {
  const find = (/** @type {any} */ event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    const control = event.target.nextElementSibling;
    const fits = [...control.options].filter((option) => {
      const fit = option.value === '' || words.every((/** @type {string} */ word) => option.text.toLowerCase().includes(word));
      option.hidden = !fit;
      return fit && option.value !== '';
    });
    event.stopPropagation();
    if (words.length && fits.length === 1 && control.value !== fits[0].value) one.set(fits[0].value);
  };
  return html`<input class="govuk-input wm-finder" type="search" autocomplete="off" placeholder="Type to find" aria-label="Find in: ${one.label}" ?disabled=${one.disabled}
    @input=${find} @change=${(/** @type {any} */ event) => event.stopPropagation()}>`;
}

/** @param {any} one */
export function tick(one) {
  return html`<div class="govuk-form-group wm-field ${one.error ? 'govuk-form-group--error' : ''}">${hint(one)}${error(one)}
    <div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item wm-choice"><input class="govuk-checkboxes__input" type="checkbox" id=${one.id} name=${name(one)}
      data-field=${field(one)} data-item=${item(one)} ?required=${Boolean(one.required)} ?disabled=${one.disabled} aria-describedby=${described(one)} aria-invalid=${wrong(one)}
      .checked=${live(one.raw === true)} @change=${(/** @type {any} */ event) => one.set(event.target.checked)}><label
      class="govuk-label govuk-checkboxes__label" for=${one.id}>${one.label}</label></div></div></div>`;
}

/** A long list of choices is told in the groups that they come with, and found in by their words; what is chosen stays in sight. @param {any} one @param {string[]} chosen @param {(option: any, at: number) => any} choice */
function grouped(one, chosen, choice) {
  const all = (one.options || []).map((/** @type {any} */ option, /** @type {number} */ at) => ({ option, at }));
  const groups = [...new Set(all.map((/** @type {any} */ each) => each.option.group))];
  const find = (/** @type {any} */ event) => {
    const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    event.stopPropagation();
    event.target.closest('fieldset').querySelectorAll('.wm-choice').forEach((/** @type {any} */ each) => {
      const said = `${each.closest('.wm-choices-of').dataset.group} ${each.textContent}`.toLowerCase();
      each.hidden = !each.querySelector('input').checked && !words.every((/** @type {string} */ word) => said.includes(word));
    });
    event.target.closest('fieldset').querySelectorAll('.wm-choices-of').forEach((/** @type {any} */ group) => { group.hidden = !group.querySelector('.wm-choice:not([hidden])'); });
  };
  return html`<input class="govuk-input wm-finder" type="search" autocomplete="off" placeholder="Type to find" aria-label="Find in: ${one.label}" ?disabled=${one.disabled} @input=${find} @change=${(/** @type {any} */ event) => event.stopPropagation()}>
    <p class="govuk-hint wm-count" role="status">${chosen.length} of ${all.length} ticked</p>
    <div class="govuk-checkboxes govuk-checkboxes--small wm-long">${groups.map((group) => html`<div class="wm-choices-of" data-group=${group} role="group" aria-label=${group}><p class="wm-choices-title" aria-hidden="true">${group}</p>
      ${all.filter((/** @type {any} */ each) => each.option.group === group).map((/** @type {any} */ each) => choice(each.option, each.at))}</div>`)}</div>`;
}

/** @param {any} one */
export function choices(one) {
  const kind = one.many ? 'checkboxes' : 'radios';
  const chosen = [].concat(one.raw ?? []).map(String);
  const choose = (/** @type {string} */ value, /** @type {boolean} */ on) => one.set(one.many ? (one.options || []).map(valueOf).filter((/** @type {string} */ other) => (other === value ? on : chosen.includes(other))) : value);
  const choice = (/** @type {any} */ option, /** @type {number} */ at) => html`
      <div class="govuk-${kind}__item wm-choice"><input class="govuk-${kind}__input" type=${one.many ? 'checkbox' : 'radio'} id="${one.id}-${at}" name=${one.id} value=${valueOf(option)}
        ?disabled=${one.disabled} aria-describedby=${described(one)} .checked=${live(chosen.includes(valueOf(option)))} @change=${(/** @type {any} */ event) => choose(valueOf(option), event.target.checked)}><label
        class="govuk-label govuk-${kind}__label" for="${one.id}-${at}">${wordsOf(option)}</label></div>`;
  return html`<fieldset class="govuk-fieldset govuk-form-group wm-field ${one.error ? 'govuk-form-group--error' : ''}" id=${one.id} data-field=${field(one)} data-item=${item(one)} data-choices=${one.name}
    data-many=${one.many ? '' : nothing} aria-describedby=${described(one)} aria-invalid=${wrong(one)}>
    <legend class="govuk-fieldset__legend">${one.label}${one.required ? needed : nothing}</legend>${hint(one)}${error(one)}
    ${one.many && one.long && (one.options || []).length > MANY ? grouped(one, chosen, choice)
    : html`<div class="govuk-${kind} govuk-${kind}--small ${one.long ? 'wm-long' : ''}">${(one.options || []).map(choice)}</div>`}</fieldset>`;
}

/** @param {any} one */
export function file(one) {
  return group(one, html`<input class="govuk-file-upload" type="file" id=${one.id} name=${name(one)} data-upload=${one.upload} accept=${one.accept || nothing} ?disabled=${one.disabled}
    data-field=${field(one)} data-uploaded=${text(one.raw)} aria-describedby=${described(one)} aria-invalid=${wrong(one)}
    @input=${(/** @type {any} */ event) => event.stopPropagation()} @change=${(/** @type {any} */ event) => { if (event.target.files[0]) one.send(event.target.files[0]); }}>
    ${one.instead ? html`<button type="button" class="govuk-button govuk-button--secondary" data-instead=${one.upload} ?disabled=${one.disabled} @click=${() => one.send(null)}>${one.instead}</button>` : nothing}`);
}

/** @param {any} one */
export function hidden(one) {
  return html`<input type="hidden" data-field=${field(one)} data-item=${item(one)} .value=${text(one.raw)}>`;
}

/** @param {any} one */
export function list(one) {
  const fold = one.fold && one.list.rows.length
    ? html`<p><button type="button" class="wm-link wm-unfold" data-unfold @click=${one.list.unfold}>Open or fold all</button></p>` : nothing;
  return html`<fieldset class="govuk-fieldset wm-list" id=${one.id} data-list=${one.name} aria-invalid=${wrong(one)} aria-describedby=${described(one)}>
    ${one.legend ? html`<legend class="govuk-fieldset__legend">${one.legend}${one.required ? needed : nothing}</legend>` : nothing}${hint(one)}${error(one)}${fold}${one.rows}
    ${one.add ? html`<button type="button" class="govuk-button govuk-button--secondary wm-button" id="${one.id}-add" data-add ?disabled=${one.disabled} @click=${one.list.add}>${one.add}</button>` : nothing}
  </fieldset>`;
}

/** @param {any} row @param {any} inside @param {any} rows @param {boolean} enabled */
export function row(row, inside, rows, enabled) {
  const title = rows.title ? html`<h3 class="govuk-heading-s">${show(row.data[rows.title])}</h3>` : nothing;
  // With the rows that it stands in: there is a first row of evidence in each strand.
  const said = row.titles().join(': ');
  const remove = rows.remove ? html`<button type="button" class="wm-link" data-remove ?disabled=${!enabled} @click=${() => row.within.remove(row)}>${rows.remove}<span class="wmp-aloud">: ${said}</span></button>` : nothing;
  if (!rows.fold) return html`<div class="wm-row ${rows.beside ? 'wm-beside' : ''}" data-row="item" id=${row.id} role="group" aria-label=${said}>${title}${inside}${remove}</div>`;
  // A press counts at once: “toggle” comes later, and is there for a browser that opens by itself what it finds.
  return html`<details class="wm-row" data-row="item" id=${row.id} aria-label=${said} .open=${live(row.open)} @toggle=${(/** @type {any} */ event) => { row.open = event.target.open; }}>
    <summary @click=${(/** @type {any} */ event) => { row.open = !event.currentTarget.parentNode.open; }}>${title}<span class="wm-holds">${row.inShort() || 'Nothing yet'}</span></summary>${inside}${remove}</details>`;
}
