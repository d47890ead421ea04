/* What the answers of a form are called on its page, and what they say, in the words that stand there. */
import { show } from './waymark-page-1.js';

function ownText(element) {
  return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent.trim()).filter(Boolean)
    .join(' ').replace(/[?:.]+$/, '');
}

/** What stands beside a control or above a list; empty when nothing does. */
export function labelOf(control) {
  const holder = control.querySelector(':scope > legend') || control.closest('label');
  return (holder && ownText(holder)) || control.getAttribute('aria-label') || '';
}

function rowsOf(list) {
  return [...list.querySelectorAll(':scope > [data-row="item"]')];
}

function rowName(row) {
  const title = row.querySelector('h3');
  if (title && title.textContent.trim() && title.closest('[data-row="item"]') === row) return title.textContent.trim();
  const list = row.parentElement;
  const place = rowsOf(list).indexOf(row) + 1;
  return [labelOf(list), `row ${place}`].filter(Boolean).join(', ');
}

/** The rows that a field stands in, the outermost first, each by its title or by its place in the list. */
export function rowsAround(field) {
  const names = [];
  for (let row = field && field.closest('[data-row="item"]'); row; row = row.parentElement.closest('[data-row="item"]')) names.unshift(rowName(row));
  return names;
}

function control(place, name) {
  return place.querySelector(`[data-field="${name}"], [data-list="${name}"], [data-item="${name}"]`);
}

/** The name of an answer on this page, or else in the words of its own name. */
export function nameOf(place, name) {
  const found = control(place, name);
  return (found && labelOf(found)) || name.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
}

/** A choice by what it is called; anything else as pages show it. */
function said(place, name, value) {
  const offered = [...place.querySelectorAll(`[data-field="${name}"], [data-item="${name}"]`)].flatMap((one) => [...one.querySelectorAll('option, input')]);
  const choice = offered.find((one) => one.value !== '' && one.value === String(value));
  if (!choice) return show(value);
  return choice.matches('option') ? choice.textContent.trim() : choice.closest('label').textContent.trim();
}

/** Rows know what they are about by a hidden answer, such as the strand, whose title the page shows. */
function aboutOf(list, row) {
  const same = rowsOf(list).find((one) => {
    const hidden = [...one.querySelectorAll(':scope > input[type="hidden"][data-item]')];
    return hidden.length && hidden.every((item) => item.value === String(row[item.dataset.item] ?? ''));
  });
  const title = same && same.querySelector('h3');
  return title ? title.textContent.trim() : '';
}

function rowInWords(place, list, row, number) {
  const hidden = [...list.querySelectorAll('input[type="hidden"][data-item]')].map((item) => item.dataset.item);
  const says = Object.keys(row).filter((name) => !hidden.includes(name)).map((name) => [nameOf(place, name), inWords(list, name, row[name])])
    .filter(([, words]) => words !== '–').map(([name, words]) => `${name}: ${words}`).join('; ');
  return says && `${aboutOf(list, row) || `Row ${number}`}: ${says}`;
}

/** An answer, of however many rows, in the words of the page. */
export function inWords(place, name, value) {
  if (!Array.isArray(value)) return said(place, name, value);
  const list = place.querySelector(`[data-list="${name}"]`) || place;
  const lines = value.map((one, at) => (one && typeof one === 'object' ? rowInWords(place, list, one, at + 1) : said(place, name, one)));
  return lines.filter(Boolean).join('\n') || '–';
}
