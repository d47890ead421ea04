/* What pages are made of. Text never becomes markup here: whatever a page shows stands in text nodes. */
import { render } from './lit.js';
import * as shown from './shown.js';
import { show } from './words.js';

/** @typedef {Node | string | number | null | undefined | false | any} Child a template of lit-html is taken as well */

/** What can be appended: a template of lit-html becomes the nodes that it draws. @param {any} child */
function node(child) {
  if (child === null || child === undefined || child === false) return [];
  if (Array.isArray(child)) return child.flatMap(node);
  if (typeof child !== 'object' || child instanceof Node) return [child];
  const fragment = document.createDocumentFragment();
  render(child, fragment);
  return [fragment];
}

/**
 * An element; an attribute whose value is a function listens, one that is null, undefined or false is left out.
 *
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Child} children
 * @return {any}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  });
  element.append(...node(children));
  return element;
}

/** `2012-12-03` in words. @param {any} value */
export function day(value) {
  return show(value);
}

/** A moment, as London's clock shows it, in words. @param {any} value */
export function moment(value) {
  return show(value);
}

/** @param {string} title @param {...Child} children */
export function section(title, ...children) {
  return el('section', { class: 'wmp-section' }, el('h2', { class: 'govuk-heading-m' }, title), ...children);
}

/** @param {any} template of one element */
function drawn(template) {
  return node(template)[0].firstElementChild;
}

/** Why there is nothing, and what fills it. @param {any} text */
export function empty(text) {
  return drawn(shown.empty(text));
}

/** Cells are texts, elements or templates; the first of a row is its heading. @param {string} caption @param {any[]} headings @param {any[][]} rows */
export function table(caption, headings, rows) {
  return drawn(shown.table(caption, headings, rows));
}

/** Name and value beside each other; values are texts, elements or templates. @param {any[][]} pairs */
export function facts(pairs) {
  return drawn(shown.facts(pairs));
}

/** A button that does something at once. @param {string} words @param {(event: any) => any} press @param {string} [look] main or warning */
export function button(words, press, look = '') {
  const kind = { main: 'wm-button-main', warning: 'govuk-button--warning wm-button-warning' }[look] || 'govuk-button--secondary';
  return el('button', { type: 'button', class: `govuk-button wm-button ${kind}`, click: press }, words);
}
