/* A table as a file for a spreadsheet: what stands beside every picture. */
import { el } from '../base/page.js';

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
  const save = () => {
    // The mark at the beginning tells a spreadsheet that the letters are UTF-8.
    const address = URL.createObjectURL(new Blob(['\uFEFF', csv(headings, rows)], { type: 'text/csv' }));
    const link = el('a', { href: address, download: `${name}.csv` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 0);
  };
  return el('p', { class: 'wmp-screen' }, el('button', { type: 'button', class: 'govuk-button govuk-button--secondary wm-button', click: save }, 'Download this table as CSV'));
}
