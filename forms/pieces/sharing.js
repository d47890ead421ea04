import { html, nothing } from '../../base/lit.js';
import { count } from '../../base/words.js';

/** Answers several rows at once, and draws once. @param {any} f @param {any[]} rows @param {string} name @param {(row: any) => any} answer */
function answerAll(f, rows, name, answer) {
  rows.forEach((row) => { row.values[name] = answer(row); });
  f.form.changed();
  f.form.draw();
}

/** Each goes to whoever has fewest by then. @param {any[]} rows all of them @param {any[]} inspectors {value, label} */
function inTurn(rows, inspectors) {
  const numbers = new Map(inspectors.map(({ value }) => [value, rows.filter((row) => row.is('owner', value)).length]));
  return () => {
    const [fewest, number] = [...numbers].reduce((least, one) => (one[1] < least[1] ? one : least));
    numbers.set(fewest, number + 1);
    return fewest;
  };
}

/** What is still open of many cases, answered at one press; each can be changed below. @param {any} f @param {any[]} rows @param {any} c */
export function sharing(f, rows, c) {
  const free = rows.filter((row) => !row.has('owner'));
  const open = rows.filter((row) => !row.has('depth'));
  if (!f.form.enabled || rows.length < 2 || !free.length && !open.length) return nothing;
  const button = (/** @type {string} */ words, /** @type {() => void} */ press) => html`<button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${press}>${words}</button>`;
  return html`<div class="wm-note"><p>For all at once; each can be changed below.</p><p class="wm-buttons">
    ${free.length && c.inspectors.length ? button(`Share out ${count(free.length, 'case')} in turn`, () => answerAll(f, free, 'owner', inTurn(rows, c.inspectors))) : nothing}
    ${open.length ? c.depths.map((/** @type {any} */ depth) => button(`The other ${open.length}: ${depth.label}`, () => answerAll(f, open, 'depth', () => depth.value))) : nothing}</p></div>`;
}
