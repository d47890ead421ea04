/* What the team has looked at and what nobody has: shared by the sections that show it. */
import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';

const LISTS = [
  ['strands', 'Strands'], ['stages', 'Stages of the journey'], ['agencies', 'Agencies'],
  ['groups', 'Particularly vulnerable children'],
  ['activities', 'Beside the cases'], ['areas', 'Judgement areas'],
];

/** What was seen of each sort, and before it what nobody has seen. @param {any} view @param {boolean} over whether nobody will see more */
export function coverage(view, over = false) {
  return LISTS.filter(([list]) => view[list].length).map(([list, title]) => {
    const missing = view[list].filter((line) => !line.seen);
    // How long it took is known of what was seen beside the cases alone.
    const timed = view[list].some((line) => line.minutes);
    return html`<div><h3>${title}</h3>
      ${missing.length ? html`<p><b>${over ? 'Nobody saw' : 'Nobody has seen yet'}: </b>${missing.map((line) => line.title).join('; ')}.</p>` : empty('Something was seen of each. What nobody has seen would stand here.')}
      ${table(`${title}: how much was seen`, ['What', 'Records', ...(timed ? ['Minutes'] : [])], view[list].map((line) => [line.title, line.times ? String(line.times) : 'none yet', ...(timed ? [line.minutes ? String(line.minutes) : '–'] : [])]))}</div>`;
  });
}

/** The same in a form, folded away. @param {any} view @param {boolean} over whether nobody will see more */
export function lookedAt(view, over = false) {
  return html`<details class="wm-coverage"><summary>What has been looked at, and what nobody has seen</summary>${view ? coverage(view, over) : ''}</details>`;
}
