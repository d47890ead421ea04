import { html, nothing } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { ofWhom } from './pieces/population.js';

/** From whom cases are chosen, and how. */
const whoIsChosen = (c) => {
  const who = c.leadNames ? 'The lead inspector names cases from' : c.authorityNames ? 'You name the cases, in another task, from' : 'The inspectors draw their sample from';
  return `${who} ${ofWhom(c.population, c.firstDay)}.`;
};

/** Lists of another inspection that need not be asked for again. */
const givenBefore = (c) => html`<section class="wm-note">
    <h3>You have given such lists before</h3>
    <p>On <b>${show(c.given?.on)}</b> your lists of <b>${show(c.given?.children)}</b> children counted for <b>${show(c.given?.what)}</b>, on site from ${show(c.given?.firstDay)}. What you gave in the last ${show(c.given?.months)} months is offered, and not asked for again.</p>
    ${c.given?.kept ? html`<p>If they still hold, use them again with the button below: nothing needs to be uploaded. If they do not, upload new ones.</p>`
    : html`<p>Waymark has no lists of that inspection that could be used here. If yours still hold, upload the same file: Waymark knows it again. If they do not, upload new ones.</p>`}
    <p class="wm-hint">Lists that are used again are not counted among what the inspection took of your people. Cases that were opened since are not among them.</p>
  </section>`;

export default (f, c) => html`
  <p class="wm-intro">For <b>${show(c.authority)}</b>: please upload the child-level lists: one Excel workbook, or a ZIP with a CSV file for each list. ${whoIsChosen(c)}</p>
  ${has(c.asked) ? table('The lists asked for, one sheet or file each; other lists of Annex A may stand beside them', ['Number', 'List'], c.asked.map((one) => [one.number, one.title])) : nothing}
  ${has(c.given) ? givenBefore(c) : nothing}
  ${f.file('listSubmission', { label: 'The file with the lists', hint: 'An Excel workbook (.xlsx or .xls), or a ZIP of CSV files. It is read at once, and nothing counts until you record this form. You may upload a mended file as often as you like: the latest one counts.', required: true, upload: 'lists', accept: '.xlsx,.xlsm,.xls,.zip', instead: c.given?.kept ? 'These lists still hold: use them again' : undefined })}
  ${has(c.lists) ? html`<section>
    <h3>What was read from ${show(c.lists?.fileName)}</h3>
    ${has(c.lists?.givenOn) ? html`<p>These are the lists that you gave on <b>${show(c.lists?.givenOn)}</b>.</p>` : nothing}
    <p><b>${show(c.lists?.children)}</b> children: ${show(c.lists?.open)} open, ${show(c.lists?.closed)} closed. ${show(c.lists?.problemCount)} things to look at.</p>
    ${has(c.lists?.severities) ? html`<ul class="wm-inline">${c.lists?.severities.map((one) => html`<li>${show(one.severity)}: ${show(one.problems)}</li>`)}</ul>` : nothing}
    <p class="wm-hint">The whole list of problems can be downloaded as a CSV file from the inspection’s page, section “Lists”.</p>
    ${has(c.lists?.rows) ? table('Rows read in each list', ['Number', 'List', 'Rows'], c.lists?.rows.map((one) => [one.number, one.title, one.rows])) : nothing}
    ${has(c.lists?.problems) ? table('To look at. Left out: this value or row does not count, the rest does. Looks wrong: it counts as it stands. To know: it is as it should be.', ['What', 'Sheet', 'Row', 'Column', 'Found', 'What would be right'], c.lists?.problems.map((one) => [one.severity, one.sheet, one.row, one.column, one.value, one.wouldBeRight])) : empty('Nothing in the lists needs another look. What could not be read, or looks wrong, would stand here.')}
  </section>` : nothing}
  ${f.list('groups', { legend: 'Particularly vulnerable children', hint: 'No list says which children these are. Paste their unique IDs as they stand in the lists, one a line, so that the sample can hold some of each group. You can correct this later on the inspection’s page.', title: 'title', row: (r) => html`
    ${r.hidden('group')}
    ${r.select('answer', { label: 'What do you know?', options: c.groupAnswers })}
    ${r.is('answer', 'listed') ? r.area('ids', { label: 'Unique IDs, one a line', required: true, rows: 4, max: 200000 }) : nothing}` })}
  ${f.area('note', { label: 'Anything that the inspectors should know', hint: 'Such as a list that your system cannot give. Never a name.', rows: 3, max: 20000 })}
`;
