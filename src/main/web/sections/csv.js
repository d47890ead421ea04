/* A table as a file for a spreadsheet: what stands beside every picture. */
import { el, table } from '../base/elements.js';

/** What a spreadsheet would take for a formula is kept as text. @param {any} value */
function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {any[]} headings @param {any[][]} rows texts and numbers alone */
export function csv(headings, rows) {
  return `${[headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A button that gives the table as a file. @param {string} name of the file, without its end @param {any[]} headings @param {any[][]} rows */
export function csvButton(name, headings, rows) {
  return saving(name, () => csv(headings, rows));
}

/** @param {string} name @param {() => string} content */
function saving(name, content) {
  const save = () => {
    // The mark at the beginning tells a spreadsheet that the letters are UTF-8.
    const address = URL.createObjectURL(new Blob(['\uFEFF', content()], { type: 'text/csv' }));
    const link = el('a', { href: address, download: `${name}.csv` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 0);
  };
  return el('p', { class: 'wmp-screen' }, el('button', { type: 'button', class: 'govuk-button govuk-button--secondary wm-button', click: save }, 'Download this table as CSV'));
}

const PRESSED = 'button, form, input, select';

/** What is read in a cell, the parts of it apart. @param {Element} one */
function words(one) {
  const parts = [];
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT, (node) => (node.parentElement && node.parentElement.closest(PRESSED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  while (walk.nextNode()) parts.push((walk.currentNode.textContent || '').trim());
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** Whether it only leads on. @param {Element} one */
const leads = (one) => one.children.length === 1 && one.children[0].matches('a, button') && one.textContent === one.children[0].textContent;

/** A table as it is read, without columns in which there is nothing but something to press. @param {HTMLElement} drawn the table, or what holds it */
export function csvOf(drawn) {
  const lines = [.../** @type {HTMLTableElement} */ (drawn.matches('table') ? drawn : drawn.querySelector('table')).rows].map((line) => [...line.cells]);
  const kept = lines[0].map((_, at) => at).filter((at) => at === 0 || !lines.slice(1).every((line) => !line[at] || leads(line[at]) || !words(line[at])));
  const [headings, ...rows] = lines.map((line) => kept.map((at) => (line[at] ? words(line[at]) : '')));
  return csv(headings, rows);
}

/** A table, and the button that gives it as a file. @param {string} caption @param {any[]} headings @param {any[][]} rows */
export function sheet(caption, headings, rows) {
  const drawn = table(caption, headings, rows);
  return el('div', {}, drawn, saving(caption.split(/[,;:]/)[0], () => csvOf(drawn)));
}
