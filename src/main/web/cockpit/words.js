/*
 * Cockpit shows what the engine knows: keys, ids, names of groups, times as computers write them. Here they are said as
 * people say them, after each drawing. Whoever runs the machine needs the ids, and sees all of them.
 */
import { call } from '../base/api.js';
import { limit, show } from '../base/words.js';

const ENGINE = '/camunda/api/engine/engine/default';
const API = '/camunda/api/waymark';
const TECHNICIANS = 'camunda-admin';
const KEY = /^([A-Z]+-\d{3}-\d{8}(?:-\d+)?)(?:-(C\d+)|\/concern-(\d+))?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const ID = /^(?:[\w-]+:\d+:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OF_AUTHORITY = /^(dcs|link)(\d{3})$/;
const INSTANCE = /^#\/process-instance\/([\w-]+)/;
/** What is under way is a tab of Waymark’s own: Camunda’s holds one version of a drawing alone. */
const TABS_OF_IDS = ['Variables', 'Jobs', 'Job Definitions', 'External Tasks', 'Process Instances'];
const KINDS = /^(\d+) process definitions? deployed$/;
const HEADINGS = { 'Business Key': 'Which one', 'Business Key:': 'Which one:', ID: 'Open it',
  'Custom Plugins': 'All inspections', 'Right Now': 'In the processes now', 'Running Process Instances': 'Running processes', 'Open Incidents': 'Stuck work', 'Open Human Tasks': 'Open tasks',
  Incidents: 'Stuck work', 'Called Process Instances': 'Processes within it', 'Called Process Definitions': 'Processes within it', 'User Tasks': 'Open tasks',
  'Human Tasks': 'Tasks', 'Definition Name:': 'Process:', 'Instances Running:': 'Under way:', 'Running Instances': 'Under way', Dashboard: 'All inspections', 'all versions:': 'in all: ' };
const STAFF = { inspectors: 'Inspectors', quality: 'Quality assurance managers', managers: 'Inspection managers', 'camunda-admin': 'Administrators' };
const OFFICES = { dcs: 'Head and their office', link: 'Link officers' };

let known = null;
let inspections = new Map();
let authorities = new Map();
let people = {};
/** What is looked at, as people call it. */
let here = '';

/** The same words as a task's form begins with. */
function key([, reference, child, concern]) {
  const inspection = inspections.get(reference);
  const part = child ? `Case ${child}` : concern && `Concern ${concern}`;
  return [part, inspection && inspection.authority, reference].filter(Boolean).join(' · ');
}

function group(id) {
  const office = id.match(OF_AUTHORITY);
  if (!office) return STAFF[id];
  const name = authorities.get(office[2]);
  return name && `${OFFICES[office[1]]}, ${name}`;
}

function inWords(text, place) {
  const asKey = text.match(KEY);
  // A reference alone stands for itself until it is known whose it is.
  if (asKey) return key(asKey);
  if (TIME.test(text)) return place.closest('td.due') ? limit(text) : show(new Date(text).toISOString().replace('.000', ''));
  if (ID.test(text)) return place.closest('a') ? 'Open' : here || 'One of them';
  const kinds = text.match(KINDS);
  if (kinds) return `${kinds[1]} kinds of process`;
  if (place.closest('td.assignee, td.owner')) return people[text];
  return HEADINGS[text] || (place.closest('td') && group(text));
}

function say(node) {
  const text = node.nodeValue.trim();
  if (!text || text.length > 100 || !node.parentElement || node.parentElement.closest('script, style, svg, input, textarea')) return;
  const words = inWords(text, node.parentElement);
  if (words && words !== text) node.nodeValue = words;
}

function sayAll(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    say(root);
    return;
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) say(texts.currentNode);
}

/** Tabs that hold nothing but ids, or what only the machine does; what is chosen is never one of them, as Waymark's own tabs come first. */
function foldTabs() {
  document.querySelectorAll('.nav-tabs > li > a').forEach((tab) => {
    if (TABS_OF_IDS.includes(tab.textContent.trim())) tab.parentElement.classList.add('waymark-folded');
  });
}

const drawn = new MutationObserver((changes) => {
  changes.forEach((change) => (change.type === 'characterData' ? say(change.target) : change.addedNodes.forEach(sayAll)));
  foldTabs();
});

/** The names of those who work on what is looked at. */
async function meet() {
  const [, id] = window.location.hash.match(INSTANCE) || [];
  here = '';
  if (!id) return;
  const instance = await call('GET', `${ENGINE}/process-instance/${encodeURIComponent(id)}`).catch(() => ({}));
  const asKey = (instance.businessKey || '').match(KEY);
  here = asKey ? key(asKey) : '';
  const inspection = instance.tenantId && await call('GET', `${API}/inspections/${encodeURIComponent(instance.tenantId)}`).catch(() => null);
  if (inspection) people = { ...people, ...inspection.people };
}

/** Asked again with each page until somebody has signed in. */
async function learn() {
  if (known) {
    if (document.body.classList.contains('waymark-technician')) return;
    await meet();
    sayAll(document.body);
    return;
  }
  const me = await call('GET', `${API}/me`).catch(() => null);
  if (!me || known) return;
  known = me;
  if (me.groups.includes(TECHNICIANS)) {
    document.body.classList.add('waymark-technician');
    return;
  }
  const [all, planning] = await Promise.all([
    call('GET', `${API}/inspections`).catch(() => []),
    call('GET', `${API}/inspections/planning`).catch(() => ({ authorities: [] }))]);
  inspections = new Map(all.map((one) => [one.reference, one]));
  authorities = new Map(planning.authorities.map((one) => [one.value, one.label.replace(/ \(\d{3}\)$/, '')]));
  await meet();
  sayAll(document.body);
  foldTabs();
  drawn.observe(document.body, { childList: true, characterData: true, subtree: true });
}

window.addEventListener('hashchange', learn);
learn();

export default [];
