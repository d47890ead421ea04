/* Two people on one task: who else has its page open, another version of the answers, and versions set aside. */
import { OPEN_ROWS } from './form.js';
import { html, nothing } from './lit.js';
import { inWords, nameOf } from './names.js';
import { show, time } from './words.js';

/** Who else has the page open, and when they last typed; empty when nobody has. @param {any[]} [others] */
export function whoElse(others) {
  return (others || []).map((one) => (one.typedAt
    ? `${one.name} has this open too, and last typed at ${time(one.typedAt)}.`
    : `${one.name} has this open too, since ${time(one.openedAt)}.`)).join(' ');
}

/** Answers in a table, those that differ from what stands on the page. */
function differences(form, version, mine) {
  const rows = Object.keys({ ...mine, ...version }).filter((field) => field !== OPEN_ROWS && JSON.stringify(version[field] ?? null) !== JSON.stringify(mine[field] ?? null));
  if (!rows.length) return html`<p>Both say the same.</p>`;
  return html`<table class="govuk-table"><thead><tr><th scope="col">What</th><th scope="col">On this page</th><th scope="col">In the other version</th></tr></thead>
    <tbody>${rows.map((field) => html`<tr><td class="wm-prose">${nameOf(form, field)}</td><td class="wm-prose">${inWords(form, field, mine[field])}</td><td class="wm-prose">${inWords(form, field, version[field])}</td></tr>`)}</tbody></table>`;
}

const button = (/** @type {string} */ words, /** @type {() => void} */ press) => html`<button type="button" class="govuk-button govuk-button--secondary wm-button" @click=${press}>${words}</button>`;

/** The version that was saved in between, and the choice; neither is lost. */
export function conflict(form, other, mine, { keepMine, takeOther }) {
  return html`<section class="wm-warning wm-clash" role="alert">
    <h3>${other.savedBy} saved another version at ${time(other.savedAt)}</h3>
    <p>What stands on this page was not put in its place, and is kept beside it. Choose which goes on; the other one stays among the versions set aside.</p>
    ${differences(form, other.answers, mine)}
    <p>${button('Go on with this page', keepMine)} ${button('Go on with the other version', takeOther)}</p></section>`;
}

/** Versions that were set aside, to be looked at and brought back. */
export function setAside(form, versions, mine, bringBack) {
  if (!(versions || []).length) return nothing;
  return html`<details class="wm-note wm-versions"><summary>${versions.length === 1 ? 'A version of these answers was set aside' : `${versions.length} versions of these answers were set aside`}</summary>
    ${versions.map((/** @type {any} */ version) => html`<h3>Saved by ${version.savedBy}, ${show(version.savedAt)}</h3>${differences(form, version.answers, mine)}
      <p>${button('Put this version into the form', () => bringBack(version.answers))}</p>`)}</details>`;
}
