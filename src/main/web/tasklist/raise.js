/* Raising a concern from Tasklist's bar, whatever an inspector is doing there. */
import { el } from '../base/page.js';
import { API, call } from '../base/api.js';
import { concernForm } from './concern.js';
import { Place } from '../base/keep.js';

const INSPECTING = ['lead', 'inspector'];
const TAKES_CONCERNS = ['ON_SITE', 'JUDGING', 'REPORTING'];

/** The inspections in which whoever is signed in may raise a concern now. */
async function mine() {
  const all = await call('GET', `${API}/inspections`).catch(() => []);
  return all.filter((one) => TAKES_CONCERNS.includes(one.status) && one.roles.some((role) => INSPECTING.includes(role)));
}

async function raise() {
  const inspections = await mine();
  const dialog = el('dialog', { class: 'wm-dialog', 'aria-label': 'Raise a safeguarding concern' });
  const holder = el('div', {});
  const leave = el('div', {});
  const typed = () => holder.firstChild && holder.firstChild.typed && holder.firstChild.typed.hasText();
  const close = () => (typed() ? askFirst(dialog, leave, holder.firstChild.typed) : dialog.close());
  dialog.append(el('div', { class: 'waymark wm-loaded' }, el('h2', {}, 'Raise a safeguarding concern'),
    inspections.length
      ? el('p', {}, 'Use this the moment you see it. The authority is told at once.')
      : el('p', {}, 'You are on no inspection that the authority knows of yet. Speak to its children’s services by telephone now, and to the lead inspector.'),
    inspections.length > 1 ? which(inspections, holder, (openCase(inspections) || {}).inspection || nearest(inspections)) : null,
    holder, leave, el('button', { type: 'button', class: 'wm-button', click: close }, 'Close')));
  const open = openCase(inspections);
  const near = open ? open.inspection : nearest(inspections);
  if (near) await about(near, holder, open && open.ofCase);
  dialog.addEventListener('cancel', (event) => {
    if (!typed()) return;
    event.preventDefault();
    close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function about(inspection, holder, ofCase) {
  // Nobody writes into the form of another inspection while this one comes in, and none comes in that is not wanted any more.
  holder.dataset.about = inspection;
  holder.replaceChildren();
  const at = inspection && await Place.of(inspection);
  if (at && holder.dataset.about === inspection) holder.replaceChildren(concernForm({ inspection, at, ofCase }));
}

/** The inspection and the case of the form that is open behind the dialog, as it is nearly always about that child. */
function openCase(inspections) {
  const panel = /** @type {any} */ (document.querySelector('form.waymark .wm-concern:not(.wm-hand-over)'));
  return panel && panel.about && inspections.some((one) => one.id === panel.about.inspection) ? panel.about : null;
}

/** Where it is nearly always: the one that is on site. @param {any[]} inspections */
function nearest(inspections) {
  const onSite = inspections.length === 1 ? inspections : inspections.filter((one) => one.status === 'ON_SITE');
  return onSite.length === 1 ? onSite[0].id : null;
}

function which(inspections, holder, chosen) {
  const select = el('select', { id: 'wm-concern-inspection', class: 'govuk-select', change: () => about(select.value, holder) },
    el('option', { value: '' }, 'Choose …'), inspections.map((one) => el('option', { value: one.id, selected: one.id === chosen }, `${one.authority}, ${one.reference}`)));
  return el('div', { class: 'govuk-form-group wm-field' }, el('label', { for: 'wm-concern-inspection', class: 'govuk-label' }, 'Inspection', el('span', { class: 'wm-required' }, ' (required)')), select);
}

/** Nothing typed about a child goes by a key that was pressed by mistake. */
function askFirst(dialog, place, typed) {
  const button = (words, press, look = '') => el('button', { type: 'button', class: `wm-button ${look}`, click: press }, words);
  const goOn = button('Go on writing', () => { place.replaceChildren(); dialog.querySelector('textarea').focus(); }, 'wm-button-main');
  place.replaceChildren(el('div', { class: 'wm-warning', role: 'alert' },
    el('p', {}, 'You have typed a concern and not raised it. The authority does not know of it yet.'),
    el('p', { class: 'wm-buttons' }, goOn,
      button('Keep it for later, and close', async () => { await typed.save(); dialog.close(); }),
      button('Throw it away, and close', async () => { await typed.over(); dialog.close(); }))));
  place.scrollIntoView({ block: 'nearest' });
  goOn.focus();
}

export default {
  id: 'waymark-raise-a-concern',
  pluginPoint: 'tasklist.navbar.action',
  priority: 80,
  async render(node) {
    const me = await call('GET', `${API}/me`).catch(() => null);
    if (!me || !me.groups.includes('inspectors')) return;
    const link = el('a', { href: '', role: 'button', click: (event) => {
      event.preventDefault();
      raise();
    } }, 'Raise a concern');
    node.append(link);
  },
  unmount() {},
};
