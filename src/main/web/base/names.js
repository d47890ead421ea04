/* What the answers of a form are called on its page, and what they say, in the words that stand there. */
import { labelOf } from './answers.js';
import { has, show } from './words.js';

/** The name of an answer on this page, or else in the words of its own name. @param {import('./form.js').Form} form @param {string} path */
export function nameOf(form, path) {
  const one = form.known.get(path);
  const name = path.split('.').pop() || '';
  return (one && one.says) || name.replace('[]', '').replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
}

/** A choice by what it is called; anything else as pages show it. @param {any} one @param {any} value */
function said(one, value) {
  return one && one.options && has(value) ? labelOf({ ...one, answer: value }) : show(value);
}

/** Rows know what they are about by a hidden answer, such as the strand, whose title the page shows. */
function aboutOf(form, path, row, hidden) {
  const list = form.known.get(path);
  const same = hidden.length && list.part.lists.get(list.name)?.rows.find((/** @type {any} */ other) => hidden.every((/** @type {string} */ name) => String(other.raw(name) ?? '') === String(row[name] ?? '')));
  return same && list.title ? show(same.data[list.title]) : '';
}

function rowInWords(form, path, row, number) {
  const hidden = Object.keys(row).filter((name) => form.known.get(`${path}[].${name}`)?.kind === 'hidden');
  const says = Object.keys(row).filter((name) => !hidden.includes(name)).map((name) => [nameOf(form, `${path}[].${name}`), inWords(form, `${path}[].${name}`, row[name])])
    .filter(([, words]) => words !== '–').map(([name, words]) => `${name}: ${words}`).join('; ');
  return says && `${aboutOf(form, path, row, hidden) || `Row ${number}`}: ${says}`;
}

/** An answer, of however many rows, in the words of the page. @param {import('./form.js').Form} form @param {string} path @param {any} value @return {string} */
export function inWords(form, path, value) {
  const one = form.known.get(path);
  if (!Array.isArray(value)) return said(one, value);
  const lines = value.map((each, at) => (each && typeof each === 'object' ? rowInWords(form, path, each, at + 1) : said(one, each)));
  return lines.filter(Boolean).join('\n') || '–';
}
