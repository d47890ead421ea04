/* What stayed, went and came between two texts: underlined and struck out for eyes, in words for ears. */
import { html } from '../base/lit.js';

const ALOUD = { added: 'added', removed: 'taken out' };

/** @param {{kind: string, text: string}[]} pieces */
export function difference(pieces) {
  return html`<span class="wm-prose wm-difference">${pieces.map((piece) => {
    if (piece.kind === 'same') return piece.text;
    const said = html`<span class="wmp-aloud"> [${ALOUD[piece.kind]}: </span>${piece.text}<span class="wmp-aloud">] </span>`;
    return piece.kind === 'added' ? html`<ins>${said}</ins>` : html`<del>${said}</del>`;
  })}</span>`;
}
