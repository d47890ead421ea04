/* How far an authority has come in each area that was to improve, visit by visit. */
import { empty, table } from '../base/page.js';

const FULL = { 'Put right': '●●●', 'Good progress': '●●○', 'Some progress': '●○○', 'No progress': '○○○' };

/** Words beside the signs, so that neither is needed to read the other. @param {any} el @param {any} found */
function cell(el, found) {
  if (!found) return 'Not looked at';
  return el('div', {}, FULL[found.found] ? el('span', { 'aria-hidden': 'true' }, `${FULL[found.found]} `) : '', found.found,
    found.note ? el('p', { class: 'wm-hint' }, found.note) : '', found.action ? el('p', { class: 'wm-hint' }, `What is done: ${found.action}`) : '');
}

/** @param {any} el @param {any} one with its areas, each with what the visits found */
export function progressTable(el, one) {
  const numbers = [...new Set(one.areas.flatMap((area) => area.found.map((found) => found.visit)))].sort((a, b) => a - b);
  if (!one.areas.length) return empty('The report names no area for improvement, so no progress is told area by area.');
  if (!numbers.length) return empty('No visit has said yet how far the authority has come. After each visit it stands here, area by area.');
  return table('Progress in each area, by visit', ['Area for improvement', ...numbers.map((number) => `Visit ${number}`)],
    one.areas.map((area) => [area.timeScale ? `${area.words} (${area.timeScale})` : area.words,
      ...numbers.map((number) => cell(el, area.found.find((found) => found.visit === number)))]));
}
