/*
 * The forms of Waymark's tasks, inside Tasklist. A form is plain HTML that says what it shows and asks:
 * this script fills it from the desk, keeps the draft on the server, and records the answers.
 * Nothing of a form is kept in the browser's stores: what could not be sent yet, because the session had ended, waits in the
 * page's memory for the same user to sign in again.
 */
import { fill, fields, limit, list, read, refresh, show, unfold } from './waymark-page-1.js';
import { clearErrors, missing, showErrors } from './waymark-errors-1.js';
import { addConcernPanel } from './waymark-concern-1.js';
import { sessionSeen } from './waymark-session-1.js';
import { offerVersions, tellConflict, tellOthers } from './waymark-together-1.js';

const API = '/camunda/api/waymark';
const SAVE_AFTER = 900;
const SAY_HERE_EVERY = 20000;
const TRY_AGAIN_AFTER = 5000;

/** Answers that could not be sent, by user and task: never read by anybody else who signs in on this page. */
const unsent = new Map();

export async function call(method, path, body) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/);
  const headers = { Accept: 'application/json' };
  if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token[1]);
  if (body !== undefined && !(body instanceof FormData)) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(path, {
      method, headers, credentials: 'same-origin',
      body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
    });
  } catch (e) {
    throw new Problem({ title: 'Waymark cannot be reached', detail: 'Check your connection and try again. What you typed is still here.' });
  }
  sessionSeen(response, () => call('GET', `${API}/me`));
  const text = await response.text();
  let json = null;
  try { json = text ? JSON.parse(text) : null; } catch (e) { json = null; }
  if (!response.ok) throw new Problem(json, response.status);
  return json;
}

class Problem extends Error {
  constructor(problem, status) {
    const what = problem || {};
    super([what.title, what.detail].filter(Boolean).join('. ') || plainly(status));
    this.status = status;
    this.errors = what.errors || [];
    this.other = what.other || null;
  }
}

function plainly(status) {
  if (status === 401) return 'Your session has ended. Sign in again in another tab, then try once more: what you typed is still here.';
  if (status === 403) return 'You are not allowed to do this.';
  if (status === 413) return 'This file is too large.';
  return 'Something went wrong. Nothing was recorded. Try again in a moment.';
}

/** The working of the task's limit, asked for when somebody looks. */
function howCounted(taskId) {
  const place = document.createElement('div');
  const summary = document.createElement('summary');
  const details = document.createElement('details');
  summary.textContent = 'How this limit is counted';
  place.setAttribute('aria-live', 'polite');
  details.className = 'wm-counted';
  details.append(summary, place);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    try {
      const [{ explained }, limit] = await Promise.all([import('/camunda/waymark/deadline-1.js'), call('GET', `${API}/tasks/${taskId()}/deadline`)]);
      place.replaceChildren(...(limit ? explained(limit) : ['This task has no limit.']));
    } catch (problem) {
      place.textContent = problem.message;
    }
  });
  return details;
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Begins the form of a task: called by its script, with what Tasklist gives to embedded forms. */
function begin(camForm, $scope) {
  const form = camForm.formElement[0];
  const address = `${API}/tasks/${camForm.taskId}`;
  const sheet = new Sheet(form, {
    load: () => call('GET', address),
    keep: (answers, since, over) => call('PUT', `${address}/draft?since=${encodeURIComponent(since || '')}&over=${Boolean(over)}`, answers),
    here: () => call('PUT', `${address}/presence`),
    gone: () => call('DELETE', `${address}/presence`),
    taskId: camForm.taskId,
    send: (submission) => call('POST', `${address}/record`, submission),
    upload: (name, file) => upload(`${address}/${name}`, file),
  });
  camForm.submitVariables = (done) => {
    sheet.send().then((recorded) => done(recorded ? null : new Error('camForm submission prevented'), recorded));
  };
  camForm.on('store', () => {
    camForm.storePrevented = true;
    sheet.saveNow();
  });
  $scope.$on('$destroy', () => sheet.end());
  $scope.$watch(() => assignee($scope, camForm.taskId), (now, before) => { if (now !== before) sheet.load(); });
  sheet.start();
}

/** Who has the task, as Tasklist knows it; it keeps the form on the page when that changes. */
function assignee($scope, taskId) {
  for (let scope = $scope; scope; scope = scope.$parent) {
    const task = scope.task || (scope.tasklistForm && scope.params && scope.params.task);
    if (task && task.id === taskId) return task.assignee || null;
  }
  return null;
}

/** Begins a form that is no task's, such as planning an inspection: its addresses stand on the form itself. */
function beginAt(form, recorded) {
  const sheet = new Sheet(form, {
    load: async () => ({ task: { mine: true }, context: form.dataset.load ? await call('GET', form.dataset.load) : {}, draft: null }),
    keep: null,
    send: (submission) => call('POST', form.dataset.send, submission),
    upload: null,
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const result = await sheet.send();
    if (result) recorded(result);
  });
  sheet.start();
}

/** In a tab of its own, so that nothing of the form is lost. */
function pageOf(inspectionId) {
  const link = document.createElement('a');
  link.href = `/camunda/waymark/inspection.html?inspection=${encodeURIComponent(inspectionId)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'the inspection’s page';
  return link;
}

function upload(address, file) {
  const body = new FormData();
  body.append('file', file);
  return call('POST', address, body);
}

class Sheet {
  constructor(form, desk) {
    this.form = form;
    this.desk = desk;
    this.submissionId = newId();
    this.page = null;
    this.timer = null;
    this.sending = null;
    this.since = null;
    this.conflict = false;
    this.here = null;
    this.status = document.createElement('p');
    this.status.className = 'wm-status';
    this.status.setAttribute('role', 'status');
  }

  async start() {
    this.form.noValidate = true;
    this.about = document.createElement('p');
    this.about.className = 'wm-about';
    this.form.prepend(this.about);
    this.claim = document.createElement('p');
    this.claim.className = 'wm-note wm-claim';
    this.claim.hidden = true;
    this.counted = howCounted(() => this.page.task.id);
    this.about.after(this.counted, this.claim);
    this.others = this.part('p', 'wm-note wm-others');
    this.others.setAttribute('role', 'status');
    this.clash = this.part('section', 'wm-warning wm-clash');
    this.clash.setAttribute('role', 'alert');
    this.versions = this.part('details', 'wm-note wm-versions');
    this.claim.after(this.others, this.clash, this.versions);
    this.form.append(this.status);
    this.form.addEventListener('input', (event) => this.changed(event));
    this.form.addEventListener('change', (event) => this.changed(event));
    this.form.addEventListener('click', (event) => this.clicked(event));
    await this.load();
    this.form.classList.add('wm-loaded');
    if (this.desk.here) this.here = setInterval(() => this.sayHere(), SAY_HERE_EVERY);
  }

  part(tag, classes) {
    const made = document.createElement(tag);
    made.className = classes;
    made.hidden = true;
    return made;
  }

  async sayHere() {
    if (this.done || document.hidden) return;
    tellOthers(this.others, await this.desk.here().catch(() => []));
  }

  async load() {
    try {
      this.page = await this.desk.load();
      clearErrors(this.form);
      this.fill();
      this.comeBack();
    } catch (problem) {
      showErrors(this.form, [{ field: '', message: problem.message }]);
    }
  }

  fill() {
    const { task, context, draft, draftSavedAt } = this.page;
    fill(this.form, context || {}, draft);
    this.mayEdit = Boolean(task.mine);
    this.since = draftSavedAt || null;
    this.conflict = false;
    this.clash.hidden = true;
    tellOthers(this.others, this.page.others);
    this.counted.hidden = !task.inspectionId;
    this.about.textContent = [task.businessKey, task.due ? `due ${limit(task.due)}` : null].filter(Boolean).join(' · ');
    if (task.inspectionId) this.about.append(this.about.textContent ? ' · ' : '', pageOf(task.inspectionId));
    fields(this.form).forEach((field) => { field.disabled = !this.mayEdit; });
    this.form.querySelectorAll('button:not([data-unfold])').forEach((button) => { button.disabled = !this.mayEdit; });
    this.say('');
    this.claim.hidden = this.mayEdit;
    this.claim.textContent = task.assignee
      ? 'Someone else is working on this task. You can read it, and change nothing.'
      : 'Nobody is working on this task yet. To fill it in, claim it first: “Claim” stands above, at the right.';
    if (this.mayEdit && draftSavedAt) {
      this.say(`Your answers so far were saved on ${show(draftSavedAt)}.`);
    }
    offerVersions(this.versions, this.form, this.mayEdit ? this.page.aside : [], this.mayEdit ? read(this.form) : {}, (answers) => this.bringBack(answers));
    if (this.mayEdit && context && context.mayRaiseConcern) {
      addConcernPanel(this.form, context.file && context.file.number, (concern) => call('POST', `${API}/inspections/${task.inspectionId}/concerns`, concern));
    }
  }

  clicked(event) {
    const button = event.target.closest('[data-add], [data-remove], [data-unfold]');
    if (!button) return;
    if (button.dataset.unfold !== undefined) {
      unfold(button);
    } else if (this.mayEdit) {
      list(button, this.page.context || {});
      refresh(this.form);
      this.saveSoon();
    }
  }

  changed(event) {
    if (!this.mayEdit || event.target.closest('.wm-concern')) return;
    if (event.target.dataset.upload !== undefined) {
      if (event.type === 'change') this.upload(event.target);
      return;
    }
    refresh(this.form);
    this.saveSoon();
  }

  async upload(input) {
    const file = input.files[0];
    if (!file) return;
    this.say(`Reading ${file.name} …`);
    try {
      const result = await this.desk.upload(input.dataset.upload, file);
      input.dataset.uploaded = result && result.id ? result.id : '';
      const context = { ...this.page.context, [input.dataset.upload]: result };
      const answers = read(this.form);
      this.page = { ...this.page, context };
      fill(this.form, context, answers);
      clearErrors(this.form);
      this.say(`${file.name} has been read.`);
      await this.saveNow();
    } catch (problem) {
      input.dataset.uploaded = '';
      this.refused(problem, input.dataset.field);
    }
  }

  saveSoon() {
    if (!this.desk.keep) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), SAVE_AFTER);
  }

  async saveNow() {
    clearTimeout(this.timer);
    this.timer = null;
    if (!this.desk.keep || !this.mayEdit || this.done || this.conflict) return;
    // One at a time: each goes on from the version that the one before it left.
    this.saving = (this.saving || Promise.resolve()).then(() => this.keep(read(this.form), false));
    await this.saving;
  }

  async keep(answers, over) {
    if (this.done || this.conflict) return;
    try {
      const kept = await this.desk.keep(answers, this.since, over);
      this.since = kept.draftSavedAt;
      unsent.delete(this.key());
      if (kept.others) tellOthers(this.others, kept.others);
      this.say(`Saved on ${show(kept.draftSavedAt)}.`);
    } catch (problem) {
      if (problem.other) {
        this.clashWith(problem.other);
        return;
      }
      this.say(`Not saved. ${problem.message}`);
      if (problem.status === undefined || problem.status === 401) this.tryAgain(answers);
    }
  }

  /** Signed out, or not connected: what was typed is sent as soon as that is possible, by the same user. */
  tryAgain(answers) {
    unsent.set(this.key(), { answers, since: this.since });
    if (!this.ended) this.timer = this.timer || setTimeout(() => this.saveNow(), TRY_AGAIN_AFTER);
  }

  key() {
    return `${this.page ? this.page.me : ''} ${this.desk.taskId}`;
  }

  /** The same user is back on this page: what could not be sent stands in the form again. */
  comeBack() {
    const kept = this.mayEdit && this.desk.keep ? unsent.get(this.key()) : null;
    if (!kept) return;
    unsent.delete(this.key());
    this.since = kept.since;
    fill(this.form, this.page.context || {}, kept.answers);
    this.saveNow();
  }

  clashWith(other) {
    this.conflict = true;
    this.say('Not saved: another version was saved in between. Choose above which goes on.');
    tellConflict(this.clash, this.form, other, read(this.form), {
      keepMine: () => this.settle(other, read(this.form), true),
      takeOther: () => this.settle(other, other.answers, false),
    });
  }

  async settle(other, answers, over) {
    this.conflict = false;
    this.clash.hidden = true;
    this.since = other.savedAt;
    if (over) await this.keep(answers, true);
    else await this.load();
  }

  bringBack(answers) {
    fill(this.form, this.page.context || {}, answers);
    this.keep(read(this.form), true);
  }

  async send() {
    clearErrors(this.form);
    const gaps = missing(this.form);
    if (gaps.length) {
      showErrors(this.form, gaps);
      return null;
    }
    clearTimeout(this.timer);
    this.say('Recording …');
    try {
      const recorded = await this.desk.send({ submissionId: this.submissionId, answers: read(this.form) });
      this.done = true;
      this.say('Recorded.');
      return recorded;
    } catch (problem) {
      this.refused(problem, '');
      return null;
    }
  }

  refused(problem, field) {
    this.say('');
    showErrors(this.form, problem.errors && problem.errors.length ? problem.errors : [{ field: field || '', message: problem.message }]);
  }

  say(words) {
    this.status.textContent = words;
  }

  end() {
    this.ended = true;
    clearInterval(this.here);
    if (this.timer) this.saveNow();
    if (this.desk.gone && !this.done) this.desk.gone().catch(() => null);
  }
}

window.Waymark = { begin, beginAt, call };
export default window.Waymark;
