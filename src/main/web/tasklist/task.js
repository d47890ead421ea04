/*
 * A task's form inside Tasklist: it is filled from the desk, keeps its draft on the server, and is recorded.
 * Nothing of it is kept in the browser's stores: what could not be sent yet, because the session had ended, waits in the page's
 * memory for the same user to sign in again.
 */
import { API, call, newId } from '../base/api.js';
import { el } from '../base/elements.js';
import { summary, toSummary } from '../base/errors.js';
import { Form } from '../base/form.js';
import { Keeper, Place } from '../base/keep.js';
import { html, nothing, render } from '../base/lit.js';
import { conflict, setAside, whoElse } from '../base/together.js';
import { limit, saved } from '../base/words.js';
import { explained } from '../sections/deadline.js';
import { completing, lastQuestion, nameIt } from './act.js';
import { claimRefused, lookAgain } from './claims.js';
import { concernPanel, unraised } from './concern.js';
import { goes, stays } from './going.js';
import { handOverPanel, noteOf } from './hand-over.js';
import { comeIntoView, toTheFirstField } from './in-view.js';
import { backToTheList, recordedNow } from './open.js';
import { formOpened } from './signed-out.js';
import { SiblingTasks } from './siblings.js';

const SAY_HERE_EVERY = 20000;
/** After the last key, until it is looked whether what was refused still is. */
const LOOK_AGAIN = 700;
const SEND_AGAIN = [2000, 3000, 5000, 10000];

/** What could not be saved before its form was left, by user and task: never read by anybody else who signs in on this page. */
const left = new Map();

/** The form that is coming in: until it is there nothing can be pressed under it. @type {any} */
let coming = null;

/** @param {any} sheet null once it is there */
function comes(sheet) {
  coming = sheet;
  document.body.classList.toggle('waymark-form-comes', Boolean(sheet));
}

/** The module of a form, by the name of its file. @param {string} name */
async function moduleOf(name) {
  try {
    return await import(`../forms/${name}.js`);
  } catch (problem) {
    throw new Error('This form could not be fetched: Waymark was renewed since this page was opened, or cannot be reached. Load the page again. What was saved of your answers is still there.', { cause: problem });
  }
}

/** Begins the form of a task: called by its shell, with what Tasklist gives to embedded forms. */
export function begin(camForm, $scope) {
  const form = camForm.formElement[0];
  const address = `${API}/tasks/${camForm.taskId}`;
  const sheet = new Sheet(form, {
    load: () => call('GET', address),
    keep: (answers, query, options) => call('PUT', `${address}/draft?${query}`, answers, options),
    here: () => call('PUT', `${address}/presence`),
    gone: () => call('DELETE', `${address}/presence`),
    taskId: camForm.taskId,
    send: (submission) => call('POST', `${address}/record`, submission),
    check: (answers) => call('POST', `${address}/check`, answers),
    upload: (name, file) => upload(`${address}/${name}`, file),
  });
  camForm.submitVariables = (done) => {
    sheet.send().then((recorded) => done(recorded ? null : new Error('camForm submission prevented'), recorded));
  };
  camForm.on('store', () => {
    camForm.storePrevented = true;
    if (sheet.keeper) sheet.keeper.save();
  });
  sheet.changedHands = () => lookAgain($scope);
  const stopWatching = claimRefused(camForm.taskId, sheet.changedHands);
  $scope.$on('$destroy', () => {
    stopWatching();
    sheet.end();
  });
  $scope.$watch(() => assignee($scope, camForm.taskId), (now, before) => { if (now !== before) sheet.loadAnew(); });
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

/** Begins a form that is no task's, such as planning an inspection: its module says where it is filled from and sent to. */
export async function beginAt(form, recorded) {
  const waits = el('p', { role: 'status', class: 'wm-comes' }, 'Loading the form …');
  form.before(waits);
  try {
    await madeReady(form, recorded);
    waits.remove();
  } catch (problem) {
    waits.textContent = /** @type {Error} */ (problem).message;
  }
}

async function madeReady(form, recorded) {
  const name = form.dataset.form;
  const [place, { at }] = await Promise.all([Place.of(null), moduleOf(name)]);
  const sheet = new Sheet(form, {
    load: async () => {
      const [context, me] = await Promise.all([at.load ? call('GET', at.load) : {}, call('GET', `${API}/me`)]);
      const before = place.typedBefore(form.getAttribute('name'));
      return { task: { mine: true }, me: me.id, context, draft: before && before.answers, draftSavedAt: before && before.savedAt };
    },
    keep: (answers, query, options) => place.send(form.getAttribute('name'), answers, query, options),
    taskId: form.getAttribute('name'),
    send: async (submission) => {
      const result = await call('POST', at.send, submission);
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
}

/** In a tab of its own, so that nothing of the form is lost. */
const pageOf = (inspectionId) => html`<a href="/camunda/waymark/inspection.html?inspection=${inspectionId}" target="_blank" rel="noopener">the inspection’s page, in a new tab</a>`;

/** Without a file, what was given before is taken over. */
function upload(address, file) {
  if (!file) return call('POST', `${address}/given`);
  const body = new FormData();
  body.append('file', file);
  return call('POST', address, body);
}

class Sheet {
  constructor(place, desk) {
    this.place = place;
    this.desk = desk;
    this.submissionId = newId();
    this.page = null;
    this.here = null;
    this.keeper = null;
    this.status = '';
    this.others = '';
    this.clash = null;
    this.concern = null;
    this.handOver = null;
    this.siblings = desk.here ? new SiblingTasks(desk.taskId, place, () => this.draw()) : null;
    this.mayEdit = false;
    /** @type {import('./act.js').Act | null} */
    this.act = null;
    this.certain = false;
    this.asking = false;
    /** The task was claimed, given back or handed over elsewhere. */
    this.changedHands = () => { this.load(); };
    /** What is asked for now, with what is asked for after it; and whether somebody else has the task since the form was filled. @type {Promise<void> | null} */
    this.loading = null;
    this.turn = 0;
    this.between = false;
    /** @type {any} */
    this.looking = null;
    this.pressed = (/** @type {Event} */ event) => this.askFirst(event);
    this.form = new Form({
      draw: () => this.draw(),
      changed: () => {
        if (!this.mayEdit) return;
        this.keeper.typed();
        this.lookAgainSoon();
      },
      upload: (one, file) => this.upload(one, file),
    });
  }

  async start() {
    this.place.noValidate = true;
    if (this.desk.here) document.addEventListener('click', this.pressed, true);
    if (this.desk.here) comes(this);
    // What is typed of a concern is that form's own.
    await this.load();
    this.place.classList.add('wm-loaded');
    if (coming === this) comes(null);
    if (this.siblings && this.page) this.siblings.know(this.page.beside);
    comeIntoView(this.place);
    if (this.desk.here) this.here = setInterval(() => this.sayHere(), SAY_HERE_EVERY);
  }

  draw() {
    render(this.whole(), this.place);
    if (this.desk.here) nameIt(this.place, this.words());
  }

  /** What “Complete” does here, in words; null where it records and no more. */
  words() {
    return this.act && this.page ? this.act.words(this.form.root, this.page.context || {}) : null;
  }

  whole() {
    if (!this.page || !this.view) return summary(this.form);
    const { task, context } = this.page;
    const shown = this.mayEdit || context !== null;
    const part = this.form.root.begin();
    const body = shown ? this.view(part, context || {}) : nothing;
    return html`${summary(this.form)}${this.about(task)}${this.siblings ? this.siblings.links() : nothing}
      <details class="wm-counted" ?hidden=${!task.inspectionId} @toggle=${(event) => this.count(event)}><summary>How this limit is counted</summary><div aria-live="polite">${this.counted}</div></details>
      ${this.whose(task, context)}${noteOf(this.page.handedOver, task.mine)}${this.concern || nothing}${this.handOver || nothing}
      <p class="wm-note wm-others" role="status" ?hidden=${!this.others}>${this.others}</p>
      ${this.clash ? conflict(this.form, this.clash, this.form.read(), { keepMine: () => this.settle(), takeOther: () => { this.keeper.stop(); this.load(); } }) : nothing}
      ${this.mayEdit ? setAside(this.form, this.page.aside, this.form.read(), (answers) => this.bringBack(answers)) : nothing}
      ${body}${this.siblings ? this.siblings.links('The same case, after the form') : nothing}<p class="wm-status ${this.keeper.tries || this.unsent ? 'wm-unsent' : ''}" role="status">${this.status}</p>`;
  }

  about(task) {
    const words = [task.about, task.due ? `due ${limit(task.due)}` : null].filter(Boolean).join(' · ');
    return html`<p class="wm-about">${words}${task.inspectionId ? html`${words ? ' · ' : ''}${pageOf(task.inspectionId)}` : nothing}</p>`;
  }

  /** The working of the task's limit, asked for when somebody looks. */
  async count(event) {
    if (!event.target.open) return;
    try {
      const counted = await call('GET', `${API}/tasks/${this.page.task.id}/deadline`);
      this.counted = counted ? explained(counted) : ['This task has no limit.'];
    } catch (problem) {
      this.counted = problem.message;
    }
    this.draw();
  }

  /** Who works on it; one press on the form begins. What is not for this user is not shown as if it were empty. */
  whose(task, context) {
    document.body.classList.toggle('waymark-not-theirs', !task.mine && !task.mayClaim);
    const whose = task.assignee ? `${task.assignee} is working on this task.` : 'Nobody is working on this task yet.';
    document.querySelectorAll('.task-details .meta .assignee').forEach((place) => { /** @type {HTMLElement} */ (place).dataset.name = task.assignee || ''; });
    const words = this.between ? html`<span role="status">Who works on this task has changed: the form is being made ready …</span>` : task.mayClaim
      ? html`${whose} To fill it in, claim it first. <button type="button" class="govuk-button wm-button wm-button-main wm-start" @click=${(event) => this.claimAndStart(event.target)}>Claim and start</button>`
      : context === null ? `${whose} It is for others: what stands in it is not shown to you.` : `${whose} You can read it, and change nothing.`;
    return html`<p class="wm-note wm-claim" ?hidden=${this.mayEdit}>${this.mayEdit ? nothing : words}</p>`;
  }

  async sayHere() {
    if (this.done || document.hidden) return;
    const now = await this.desk.here().catch(() => null);
    this.tellOthers(now ? now.others : []);
    if (now && this.page && !this.done && now.assignee !== this.page.task.assignee) this.changedHands();
  }

  tellOthers(others) {
    const words = whoElse(others);
    if (words === this.others) return;
    this.others = words;
    this.draw();
  }

  /** The task is somebody else's, as Tasklist shows already: until the form follows, it says nothing of who had it. */
  loadAnew() {
    this.between = true;
    if (this.page) this.draw();
    return this.load();
  }

  /** Resolves when the form is as it was asked for last. */
  load() {
    this.turn += 1;
    this.loading = this.loadOf(this.turn);
    return this.loading;
  }

  /** An answer that comes after a later one was asked for tells of a task that has changed since. @param {number} turn */
  async loadOf(turn) {
    try {
      const module = await moduleOf(this.place.dataset.form);
      this.view = module.default;
      this.act = module.act || null;
      this.setDown();
      const before = [...left.values()].find((keeper) => keeper.task === this.desk.taskId);
      if (before) await before.running;
      const page = await this.desk.load();
      if (turn !== this.turn) return await this.loading;
      this.page = page;
      this.between = false;
      formOpened();
      this.begin();
      await this.fill();
      this.comeBack();
      this.goToTheFirstField();
    } catch (problem) {
      if (turn !== this.turn) return await this.loading;
      this.between = false;
      this.refused(problem, '');
    }
    return undefined;
  }

  /** What is not saved yet waits, as it stands, while the form is filled anew or put away. */
  setDown() {
    if (!this.keeper || !this.keeper.unsent) return;
    const answers = this.form.readToKeep();
    this.keeper.read = () => answers;
    left.set(this.key(), this.keeper);
    this.keeper.save();
  }

  /** A keeper for whoever has the form now. */
  begin() {
    this.keeper = new Keeper({
      me: this.page.me,
      read: () => this.form.readToKeep(),
      send: async (answers, query, options) => {
        const kept = await this.desk.keep(answers, query, options);
        if (kept.others) this.tellOthers(kept.others);
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

  async fill() {
    const { task, context, draft, draftSavedAt } = this.page;
    this.mayEdit = Boolean(task.mine);
    this.form.enabled = this.mayEdit;
    this.form.clearErrors();
    this.form.fill(context, draft);
    this.clash = null;
    this.others = whoElse(this.page.others);
    this.status = this.mayEdit && draftSavedAt ? `${saved(draftSavedAt)}.` : '';
    if (!this.mayEdit) this.concern = null;
    else if (context && context.mayRaiseConcern && !this.concern) this.concern = await concernPanel(task.inspectionId, context.file && context.file.number);
    this.offerHandOver(task);
    this.draw();
  }

  /** What is typed goes with the task; then it is somebody else's, and the list is next. @param {any} task */
  offerHandOver(task) {
    this.handOver = !this.page.mayHandOver ? null : handOverPanel({
      taskId: task.id, name: task.name, inspection: task.inspectionId, mine: this.mayEdit,
      saved: async () => { if (this.mayEdit && this.keeper.unsent) await this.keeper.save(); return !this.mayEdit || (!this.keeper.unsent && !this.keeper.held); },
      gone: (words) => { this.done = true; this.keeper.stop(); backToTheList(words); },
    });
  }

  /** As pressing Tasklist's own “Claim”, which then shows the task as claimed; without it the engine is asked. */
  async claimAndStart(button) {
    button.disabled = true;
    this.starting = true;
    const claim = /** @type {HTMLElement} */ (document.querySelector('.task-details .meta .claim'));
    if (claim) {
      claim.click();
      return;
    }
    try {
      await call('POST', `/camunda/api/engine/engine/default/task/${this.desk.taskId}/claim`, { userId: this.page.me });
      await this.load();
    } catch (problem) {
      this.refused(problem, '');
      button.disabled = false;
    }
  }

  /** The cursor stands in the first field of what was claimed a moment ago. */
  goToTheFirstField() {
    if (!this.starting || !this.mayEdit) return;
    this.starting = false;
    toTheFirstField(this.place);
  }

  async upload(one, file) {
    this.say(file ? `Reading ${file.name} …` : 'Taking over what was given before …');
    try {
      const result = await this.desk.upload(one.upload, file);
      const answers = { ...this.form.readToKeep(), ...(one.name === one.upload ? {} : { [one.name]: result && result.id ? result.id : null }) };
      this.page = { ...this.page, context: { ...this.page.context, [one.upload]: result } };
      this.form.clearErrors();
      this.form.fill(this.page.context, answers);
      this.say(file ? `${file.name} has been read.` : 'What was given before has been taken over. It counts once you record this form.');
      this.keeper.typed();
      await this.keeper.save();
    } catch (problem) {
      one.part.values[one.name] = null;
      this.refused(problem, one.name);
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
    this.form.fill(this.page.context, answers);
    this.draw();
    this.keeper.typed();
  }

  clashWith(other) {
    this.keeper.held = true;
    this.clash = other;
    this.say('Not saved: another version was saved in between. Choose above which goes on.');
    this.place.querySelector('.wm-clash').scrollIntoView({ block: 'nearest' });
  }

  async settle() {
    this.keeper.held = false;
    this.keeper.since = this.clash.savedAt;
    this.clash = null;
    this.draw();
    await this.keeper.saveOver();
  }

  bringBack(answers) {
    this.form.fill(this.page.context, answers);
    this.draw();
    this.keeper.saveOver();
  }

  /** Before what cannot be undone, and before anything of it is sent; what is wrong is told first. @param {Event} event */
  askFirst(event) {
    const button = completing(this.place);
    if (this.certain || !this.act || !this.act.sure || !this.mayEdit || !button || !(event.target instanceof Node) || !button.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.asking) this.ask(button);
  }

  /** @param {HTMLButtonElement} button */
  async ask(button) {
    this.asking = true;
    const before = this.status;
    this.say('Checking …');
    try {
      const checked = await this.check();
      const wrong = this.wrong(checked.errors);
      this.say(before);
      if (wrong.length) {
        this.tell(wrong);
        return;
      }
      const question = this.act && this.act.sure ? this.act.sure(this.form.root, this.page.context || {}, checked.says || []) : null;
      this.certain = !question || await lastQuestion(question);
      if (this.certain) button.click();
      this.certain = false;
    } catch (problem) {
      this.refused(problem, '');
    } finally {
      this.asking = false;
    }
  }

  /** What the server would refuse, or what it says to know before; what it cannot be asked now it says when it is sent. */
  async check() {
    const nothingSaid = { errors: [], says: [] };
    if (!this.desk.check) return nothingSaid;
    try {
      return await this.desk.check(this.form.read());
    } catch (problem) {
      if (problem.status >= 400 && problem.status < 500) throw problem;
      return nothingSaid;
    }
  }

  /** @param {any[]} told by the server */
  wrong(told) {
    const own = [...this.form.missing(), ...this.form.unreadable()];
    const concern = unraised(this.concern);
    return this.form.together(concern ? [...own, concern] : own, told);
  }

  lookAgainSoon() {
    clearTimeout(this.looking);
    if (this.desk.check && this.form.isRefused()) this.looking = setTimeout(() => this.lookAgain(), LOOK_AGAIN);
  }

  /** What was refused may hang on another answer than its own. */
  async lookAgain() {
    const version = this.keeper.typedVersion;
    const now = await this.desk.check(this.form.read()).catch(() => null);
    if (now && !this.ended && !this.done && this.keeper.typedVersion === version) this.form.settle(now.errors);
  }

  async send() {
    this.form.clearErrors();
    try {
      const own = this.wrong([]);
      const wrong = own.length ? this.wrong((await this.check()).errors) : own;
      if (wrong.length) {
        this.tell(wrong);
        return null;
      }
    } catch (problem) {
      this.refused(problem, '');
      return null;
    }
    this.say('Recording …');
    goes(this.desk.taskId);
    try {
      await this.keeper.rest();
      const recorded = await this.sendUntilThere({ submissionId: this.submissionId, answers: this.form.read() });
      if (!recorded) return null;
      this.done = true;
      this.keeper.stop();
      this.say('Recorded.');
      if (this.desk.here) recordedNow(this.page.task);
      return recorded;
    } catch (problem) {
      this.refused(problem, '');
      return null;
    } finally {
      if (!this.done) stays(this.desk.taskId);
      this.certain = false;
      this.keeper.wake();
    }
  }

  /**
   * Over a bad line it is sent again until it is there, as one and the same sending, which the desk records once. Whoever goes on
   * typing meanwhile has not finished: then it is theirs to send again.
   */
  async sendUntilThere(submission) {
    const version = this.keeper.typedVersion;
    for (let tries = 0; ; tries += 1) {
      try {
        this.unsent = false;
        return await this.desk.send(submission);
      } catch (problem) {
        if (problem.status !== undefined || !this.desk.here) throw problem;
        this.unsent = true;
        this.keeper.wake();
        this.say('Not sent yet: Waymark does not answer. What you typed stays here, and is sent by itself once the line is back. Leave this page open.');
        await this.line(SEND_AGAIN[Math.min(tries, SEND_AGAIN.length - 1)]);
        if (this.ended || this.keeper.typedVersion !== version) {
          this.unsent = false;
          this.say(this.ended ? '' : `Not sent: you have gone on typing. Press “${this.words() || 'Complete'}” when you have finished.`);
          return null;
        }
      }
    }
  }

  /** Until the line may be back. @param {number} wait in milliseconds, at most */
  line(wait) {
    return new Promise((resolve) => {
      const go = () => { clearTimeout(timer); window.removeEventListener('online', go); resolve(null); };
      const timer = setTimeout(go, wait);
      window.addEventListener('online', go);
    });
  }

  refused(problem, field) {
    this.status = '';
    this.tell(problem.errors && problem.errors.length ? problem.errors : [{ one: field ? this.form.find(field) : null, message: problem.message }]);
  }

  tell(errors) {
    this.form.showErrors(errors);
    toSummary(this.place);
  }

  /** @param {any} words a text, or several parts of which some may be links */
  say(words) {
    this.status = words;
    this.draw();
  }

  /** The page goes on without the form: what is not saved yet is saved by itself, now or when that can be. */
  end() {
    clearInterval(this.here);
    clearTimeout(this.looking);
    document.removeEventListener('click', this.pressed, true);
    this.ended = true;
    if (this.siblings) this.siblings.end();
    if (!this.done) this.setDown();
    if (this.desk.gone && !this.done) this.desk.gone().catch(() => null);
  }
}
