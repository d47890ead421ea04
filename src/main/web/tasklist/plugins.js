/*
 * Waymark in Tasklist: the script of its forms, the list of what is to be done, how tasks are found and how many
 * wait in each list, and for inspection managers the way to plan an inspection.
 */
import { call } from '../base/api.js';
import { el } from '../base/elements.js';
import { html } from '../base/lit.js';
import '../base/mend.js';
import '../base/sheet.js';
import '../base/sign-in.js';
import { listsTheirs, startOf } from '../base/start.js';
import { show } from '../base/words.js';
import addActivity from './activity.js';
import watchTheDoor from './door.js';
import find from './find.js';
import lists from './lists.js';
import news from './news.js';
import './own-list.js';
import { backToTheList, open } from './open.js';
import raiseAConcern from './raise.js';
import start from './start.js';
import steps from './steps.js';
import { begin, beginAt } from './task.js';
import welcome from './welcome.js';
import work from './work.js';

const STAFF = ['managers', 'inspectors', 'quality', 'camunda-admin'];

/** As the start page leads here: taken out of the address before Tasklist reads that, so that a reload opens no form. */
let comesToPlan = new URLSearchParams(window.location.search).has('plan');
if (comesToPlan) window.history.replaceState(null, '', window.location.pathname + window.location.hash);

// The shell of each form calls it.
/** @type {any} */ (window).Waymark = { begin };
document.title = 'Waymark – tasks';
watchTheDoor();

/** @param {any} planned */
async function say(planned) {
  const words = `Planned: the inspection of ${planned.authority}, ${planned.reference}, with ${show(planned.firstDay)} as its first day on site. Its first task, to assemble the team, waits for an inspection manager`;
  backToTheList(`${words}.`);
  const found = await call('GET', `/camunda/api/waymark/tasks/found?words=${encodeURIComponent(`assemble ${planned.reference}`)}`).catch(() => null);
  const task = found && found.tasks[0];
  if (task) backToTheList(html`${words}: <a href="#/?task=${task.label.taskId}" @click=${(/** @type {Event} */ event) => { event.preventDefault(); open(task.label.taskId); }}>${task.name}</a>.`);
}

function plan() {
  const form = el('form', { name: 'planInspection', class: 'waymark', 'data-form': 'plan-inspection' });
  const dialog = el('dialog', { class: 'wm-dialog', 'aria-label': 'Plan an inspection', close: () => dialog.remove() }, form);
  document.body.append(dialog);
  beginAt(form, (planned) => {
    dialog.close();
    say(planned);
  });
  dialog.showModal();
}

const planAnInspection = {
  id: 'waymark-plan-inspection',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  async render(node) {
    const me = await call('GET', '/camunda/api/waymark/me').catch(() => null);
    if (!me) return;
    document.body.classList.toggle('waymark-authority', !me.groups.some((group) => STAFF.includes(group)));
    if (!me.groups.includes('managers')) return;
    const link = document.createElement('a');
    link.href = '';
    link.setAttribute('role', 'button');
    link.textContent = 'Plan an inspection';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      plan();
    });
    node.append(link);
    if (comesToPlan) plan();
    comesToPlan = false;
  },
  unmount() {}
};

/** A link in the bar, for those who have it. @param {string} id @param {number} priority @param {(me: any) => {href: string, title: string} | null} of */
const linkTo = (id, priority, of) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  async render(node) {
    const me = await call('GET', '/camunda/api/waymark/me').catch(() => null);
    const to = of(me || { groups: [] });
    if (to) node.append(el('a', { href: to.href }, to.title));
    else if (node.closest('li')) node.closest('li').hidden = true;
  },
  unmount() {}
});

const startPage = linkTo('waymark-start-page', 91, startOf);
const inspections = linkTo('waymark-inspections', 90, (me) => (listsTheirs(me) ? { href: '/camunda/waymark/inspections.html', title: 'Inspections' } : null));

export default [planAnInspection, addActivity, raiseAConcern, startPage, inspections, news, find, start, welcome, work, steps, ...lists];
