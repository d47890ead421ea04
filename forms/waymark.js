/*
 * The forms of Waymark's tasks, inside Tasklist. A form is plain HTML that says what it shows and asks:
 * this script fills it from the desk, keeps the draft on the server, and records the answers.
 * Nothing of a form is kept in the browser's stores: what could not be sent yet, because the session had ended, waits in the
 * page's memory for the same user to sign in again.
 */
import { fill, fields, limit, list, read, readToKeep, refresh, show, unfold } from './waymark-page-1.js';
import { clearErrors, missing, showErrors } from './waymark-errors-1.js';
import { addConcernPanel, unraised } from './waymark-concern-1.js';
import { API, call, newId } from './waymark-call-1.js';
import { Keeper, Place, saved } from './waymark-keep-1.js';
import { formOpened } from './waymark-signed-out-1.js';
import { offerVersions, tellConflict, tellOthers } from './waymark-together-1.js';

export { call };

const SAY_HERE_EVERY = 20000;

/** What could not be saved before its form was left, by user and task: never read by anybody else who signs in on this page. */
const left = new Map();

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

/** Also those in the lines of a list, which are made from a template. */
function placesOfPieces(part) {
  return [...part.querySelectorAll('[data-piece]'), ...[...part.querySelectorAll('template')].flatMap((line) => placesOfPieces(line.content))];
}

/** What several forms ask alike stands in a file of its own, and comes into the form before it is filled. */
async function putTogether(form) {
  await Promise.all(placesOfPieces(form).map(async (place) => {
    const answer = await fetch(`/forms/pieces/${place.dataset.piece}.html`);
    if (!answer.ok) throw new Error('A part of this form could not be fetched. Please load the page again.');
    const piece = document.createElement('template');
    piece.innerHTML = await answer.text();
    place.replaceWith(piece.content);
  }));
}

/** Begins the form of a task: called by its script, with what Tasklist gives to embedded forms. */
function begin(camForm, $scope) {
  const form = camForm.formElement[0];
  const address = `${API}/tasks/${camForm.taskId}`;
  const sheet = new Sheet(form, {
    load: () => call('GET', address),
    keep: (answers, query, options) => call('PUT', `${address}/draft?${query}`, answers, options),
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
    if (sheet.keeper) sheet.keeper.save();
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
async function beginAt(form, recorded) {
  const place = await Place.of(null);
  const sheet = new Sheet(form, {
    load: async () => {
      const [context, me] = await Promise.all([form.dataset.load ? call('GET', form.dataset.load) : {}, call('GET', `${API}/me`)]);
      const before = place.typedBefore(form.getAttribute('name'));
      return { task: { mine: true }, me: me.id, context, draft: before && before.answers, draftSavedAt: before && before.savedAt };
    },
    keep: (answers, query, options) => place.send(form.getAttribute('name'), answers, query, options),
    taskId: form.getAttribute('name'),
    send: async (submission) => {
      const result = await call('POST', form.dataset.send, submission);
      place.discard(form.getAttribute('name'));
      return result;
    },
    upload: null,
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const result = await sheet.send();
    if (result) recorded(result);
  });
  await sheet.start();
  return sheet;
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
    this.here = null;
    this.keeper = null;
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
    this.comeIntoView();
    if (this.desk.here) this.here = setInterval(() => this.sayHere(), SAY_HERE_EVERY);
  }

  /** On a narrow screen, or one that is enlarged, Tasklist puts the task below its lists, far out of sight. */
  comeIntoView() {
    const task = this.form.closest('.task-details');
    if (!task || !window.matchMedia('(max-width: 900px)').matches) return;
    task.scrollIntoView({ block: 'start' });
    // The lists above may still be growing; whoever scrolls or types by then decides.
    let moved = false;
    ['wheel', 'touchstart', 'keydown', 'pointerdown'].forEach((act) => document.addEventListener(act, () => { moved = true; }, { once: true, passive: true }));
    [300, 1000, 2500].forEach((wait) => setTimeout(() => { if (!moved && task.isConnected) task.scrollIntoView({ block: 'start' }); }, wait));
    if (task.querySelector('.wm-back')) return;
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'wm-back';
    back.textContent = 'Back to the list of tasks';
    back.addEventListener('click', () => document.querySelector('.tasks-list').scrollIntoView({ block: 'start' }));
    task.prepend(back);
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
      await putTogether(this.form);
      this.setDown();
      const before = [...left.values()].find((keeper) => keeper.task === this.desk.taskId);
      if (before) await before.running;
      this.page = await this.desk.load();
      formOpened();
      this.begin();
      clearErrors(this.form);
      this.fill();
      this.comeBack();
      this.toTheFirstField();
    } catch (problem) {
      showErrors(this.form, [{ field: '', message: problem.message }]);
    }
  }

  /** What is not saved yet waits, as it stands, while the form is filled anew or put away. */
  setDown() {
    if (!this.keeper || !this.keeper.unsent) return;
    const answers = readToKeep(this.form);
    this.keeper.read = () => answers;
    left.set(this.key(), this.keeper);
    this.keeper.save();
  }

  /** A keeper for whoever has the form now. */
  begin() {
    this.keeper = new Keeper({
      me: this.page.me,
      read: () => readToKeep(this.form),
      send: async (answers, query, options) => {
        const kept = await this.desk.keep(answers, query, options);
        if (kept.others) tellOthers(this.others, kept.others);
        left.delete(this.key());
        return kept;
      },
      say: (words) => this.say(words),
      conflict: (other) => this.clashWith(other),
    });
    this.keeper.task = this.desk.taskId;
    this.keeper.held = !this.page.task.mine;
    this.keeper.since = this.page.draftSavedAt || null;
  }

  fill() {
    const { task, context, draft, draftSavedAt } = this.page;
    fill(this.form, context || {}, draft);
    this.mayEdit = Boolean(task.mine);
    this.clash.hidden = true;
    tellOthers(this.others, this.page.others);
    this.counted.hidden = !task.inspectionId;
    this.about.textContent = [task.about, task.due ? `due ${limit(task.due)}` : null].filter(Boolean).join(' · ');
    if (task.inspectionId) this.about.append(this.about.textContent ? ' · ' : '', pageOf(task.inspectionId));
    fields(this.form).forEach((field) => { field.disabled = !this.mayEdit; });
    this.form.querySelectorAll('button:not([data-unfold])').forEach((button) => { button.disabled = !this.mayEdit; });
    this.say('');
    this.tellWhose(task, context);
    if (this.mayEdit && draftSavedAt) {
      this.say(`${saved(draftSavedAt)}.`);
    }
    offerVersions(this.versions, this.form, this.mayEdit ? this.page.aside : [], this.mayEdit ? read(this.form) : {}, (answers) => this.bringBack(answers));
    if (this.mayEdit && context && context.mayRaiseConcern) {
      addConcernPanel(this.form, task.inspectionId, context.file && context.file.number);
    }
  }

  /** Who works on it; one press on the form begins. What is not for this user is not shown as if it were empty. */
  tellWhose(task, context) {
    this.claim.hidden = this.mayEdit;
    this.form.classList.toggle('wm-not-theirs', !this.mayEdit && context === null);
    const whose = task.assignee ? `${task.assignee} is working on this task.` : 'Nobody is working on this task yet.';
    if (task.mayClaim) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'wm-button wm-button-main wm-start';
      button.textContent = 'Claim and start';
      button.addEventListener('click', () => this.claimAndStart(button));
      this.claim.replaceChildren(`${whose} To fill it in, claim it first. `, button);
    } else {
      this.claim.textContent = context === null ? `${whose} It is for others: what stands in it is not shown to you.` : `${whose} You can read it, and change nothing.`;
    }
    document.querySelectorAll('.task-details .meta .assignee').forEach((place) => { place.dataset.name = task.assignee || ''; });
  }

  /** As pressing Tasklist's own “Claim”, which then shows the task as claimed; without it the engine is asked. */
  async claimAndStart(button) {
    button.disabled = true;
    this.starting = true;
    const claim = document.querySelector('.task-details .meta .claim');
    if (claim) {
      claim.click();
      return;
    }
    try {
      await call('POST', `/camunda/api/engine/engine/default/task/${this.desk.taskId}/claim`, { userId: this.page.me });
      await this.load();
    } catch (problem) {
      showErrors(this.form, [{ field: '', message: problem.message }]);
      button.disabled = false;
    }
  }

  /** The cursor stands in the first field of what was claimed a moment ago. */
  toTheFirstField() {
    if (!this.starting || !this.mayEdit) return;
    this.starting = false;
    // A file is for those who have one: the cursor stands where one writes, or where a first row is added.
    const asks = [...this.form.querySelectorAll('input:not([type=hidden]):not([type=file]), select, textarea, [data-add]')];
    const first = asks.find((field) => !field.disabled && field.offsetParent && !field.closest('.wm-concern'));
    if (!first) return;
    const go = () => { if (!this.form.contains(document.activeElement)) first.focus(); };
    first.focus();
    // Tasklist moves the cursor to its own bar once it has drawn the task anew.
    [300, 1000].forEach((wait) => setTimeout(go, wait));
  }

  clicked(event) {
    const button = event.target.closest('[data-add], [data-remove], [data-unfold]');
    if (!button) return;
    if (button.dataset.unfold !== undefined) {
      unfold(button);
    } else if (this.mayEdit) {
      list(button, this.page.context || {});
      refresh(this.form);
      this.keeper.typed();
    }
  }

  changed(event) {
    if (!this.mayEdit || event.target.closest('.wm-concern')) return;
    if (event.target.dataset.upload !== undefined) {
      if (event.type === 'change') this.upload(event.target);
      return;
    }
    refresh(this.form);
    this.keeper.typed();
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
      this.keeper.typed();
      await this.keeper.save();
    } catch (problem) {
      input.dataset.uploaded = '';
      this.refused(problem, input.dataset.field);
    }
  }

  key() {
    return `${this.page ? this.page.me : ''} ${this.desk.taskId}`;
  }

  /** The same user is back on this page: what could not be sent stands in the form again. */
  comeBack() {
    const before = left.get(this.key());
    if (!before || !this.page.task.mine) return;
    left.delete(this.key());
    if (!before.unsent) return;
    const answers = before.read();
    before.stop();
    this.keeper.since = before.since;
    fill(this.form, this.page.context || {}, answers);
    this.keeper.typed();
  }

  clashWith(other) {
    this.keeper.held = true;
    this.say('Not saved: another version was saved in between. Choose above which goes on.');
    tellConflict(this.clash, this.form, other, read(this.form), {
      keepMine: () => this.settle(other),
      takeOther: () => {
        this.keeper.stop();
        this.load();
      },
    });
  }

  async settle(other) {
    this.clash.hidden = true;
    this.keeper.held = false;
    this.keeper.since = other.savedAt;
    await this.keeper.saveOver();
  }

  bringBack(answers) {
    fill(this.form, this.page.context || {}, answers);
    this.keeper.saveOver();
  }

  async send() {
    clearErrors(this.form);
    const gaps = missing(this.form);
    if (gaps.length) {
      showErrors(this.form, gaps);
      return null;
    }
    const concern = unraised(this.form);
    if (concern) {
      showErrors(this.form, [concern]);
      return null;
    }
    this.say('Recording …');
    try {
      const recorded = await this.desk.send({ submissionId: this.submissionId, answers: read(this.form) });
      this.done = true;
      this.keeper.stop();
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

  /** @param words a text, or several parts of which some may be links */
  say(words) {
    this.status.replaceChildren(...[].concat(words));
  }

  /** The page goes on without the form: what is not saved yet is saved by itself, now or when that can be. */
  end() {
    clearInterval(this.here);
    if (!this.done) this.setDown();
    if (this.desk.gone && !this.done) this.desk.gone().catch(() => null);
  }
}

window.Waymark = { begin, beginAt, call };
export default window.Waymark;
