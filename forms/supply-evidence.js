import { html } from '../base/lit.js';
import { empty, table } from '../base/shown.js';
import { has, show } from '../base/words.js';
import { inspectionOnSite } from './pieces/inspection-on-site.js';

export default (f, c) => html`
  <p class="wm-intro">Please say what other evidence you hold about the help and protection of children in <b>${show(c.inspection?.authority)}</b>, and where the inspectors can read it. If there is nothing more, say why.</p>
  ${inspectionOnSite(f, c)}
  ${has(c.askedFor) ? table('What the framework asks an authority for', ['What', 'More about it'], c.askedFor.map((one) => [one.title, one.text])) : empty('This framework names nothing in particular. List what the authority holds that would help the inspectors.')}
  ${f.list('documents', { legend: 'Evidence you hold', add: 'Add a document', remove: 'Remove', row: (r) => html`
    ${r.text('title', { label: 'Title', hint: "Without a child's name.", required: true, max: 300 })}
    ${r.select('kind', { label: 'Kind', required: true, options: c.kinds })}
    ${r.text('where', { label: 'Where can it be read?', required: true, max: 500 })}` })}
  ${f.area('nothingBecause', { label: 'Why is there nothing more?', required: !f.rows('documents').length, hint: 'Only when you list nothing above.', rows: 3, max: 2000 })}
`;
