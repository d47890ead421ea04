import { API, get } from '../../base/api.js';
import { html, nothing, render } from '../../base/lit.js';
import { show } from '../../base/words.js';

const A_YEAR = 366 * 86400000;
/** @type {Map<string, HTMLElement>} */
const drawn = new Map();

const moment = (/** @type {string} */ iso) => Date.parse(`${iso}T12:00:00Z`);
const when = (entry) => (entry.to > entry.from ? html`${show(entry.from)} to ${show(entry.to)}` : html`${show(entry.from)}`);

function ahead(line) {
  const { wanted } = line;
  const near = wanted ? line.entries.filter((entry) => entry.state !== wanted.state && Math.abs(moment(entry.from) - moment(wanted.from)) < A_YEAR) : [];
  return html`${wanted?.marks.length ? html`<p><b>This would ask much of ${line.authority}:</b></p><ul>${wanted.marks.map((mark) => html`<li>! ${mark}</li>`)}</ul>`
    : html`<p>Nothing is marked in what is asked of ${line.authority}: no other inspection is near, and not more than ${show(line.limit)} days of its people are asked in twelve months.</p>`}
    ${near.length ? html`<details><summary>What else is asked of it within a year of that day</summary><ul>${near.map((entry) => html`<li>${entry.what}, ${when(entry)}, ${entry.state}</li>`)}</ul></details>` : nothing}`;
}

/**
 * What else is asked of an authority near a day, before that day is confirmed.
 *
 * @param {any} authority its code @param {any} framework @param {any} firstDay
 */
export function askedAhead(authority, framework, firstDay) {
  if (!authority || !framework || !/^\d{4}-\d{2}-\d{2}$/.test(firstDay || '')) return nothing;
  const address = `${API}/programme/burden/lines/${encodeURIComponent(authority)}/ahead?${new URLSearchParams({ framework, firstDay })}`;
  let holder = drawn.get(address);
  if (!holder) {
    holder = document.createElement('div');
    holder.className = 'wm-note';
    holder.setAttribute('role', 'status');
    drawn.set(address, holder);
    const into = holder;
    get(address).then((line) => render(ahead(line), into)).catch(() => {
      drawn.delete(address);
      render(html`<p>What else is asked of the authority could not be loaded. Choose the day again to see it.</p>`, into);
    });
  }
  return html`${holder}`;
}
