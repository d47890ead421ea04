/* A final report is published, held or released: what each means is said first, then it is confirmed. */
import { API, call, day, el, form } from '../base/page.js';
import { newId } from '../base/api.js';

/** @param {any} line */
function publishing(line) {
  if (!line.publicly) return `The work on the ${line.output} on ${line.authority} ends with it. Under its framework it is not published: the public sees nothing.`;
  return `The ${line.output} on ${line.authority} becomes public at once, on Waymark’s public pages, and those who are to have a copy get it. It cannot be made unread: afterwards it is corrected or withdrawn, and both are said in public.`;
}

/** @param {any} line */
function holding(line) {
  return `Nothing of the ${line.output} on ${line.authority} is published until a manager releases it. ${line.dueOn ? `The limit, ${day(line.dueOn)}, does not wait for that. ` : ''}Your reason is kept with your name, for managers and the team.`;
}

/** @param {any} line */
function releasing(line) {
  return `This does not publish the ${line.output} on ${line.authority}. Whether it is published now, or held again, is asked next.`;
}

/** What is decided, what it means, and the button that does it. @param {any} line @param {any} answers */
function chosen(line, answers) {
  if (line.held) return { decision: 'RELEASE', means: releasing(line), does: 'Release it', reason: `Say why the ${line.output} can be published now.` };
  if (answers.decision === 'HOLD') return { decision: 'HOLD', means: holding(line), does: 'Hold it', reason: 'Say why the publication is held.' };
  return answers.decision ? { decision: 'PUBLISH', means: publishing(line), does: 'Publish it now', reason: '' } : null;
}

/** What cannot be so, in words, before anything is asked of the server. @param {any} line @param {any} answers @param {any} choice */
function refused(line, answers, choice) {
  if (!choice) return [{ field: 'decision', message: `Say whether the ${line.output} is published or held.` }];
  if (choice.reason && !answers.reason) return [{ field: 'reason', message: choice.reason }];
  return choice.decision === 'PUBLISH' ? line.against.map((/** @type {string} */ message) => ({ field: 'decision', message })) : [];
}

/** @param {any} line */
function questions(line) {
  const reason = { name: 'reason', label: line.held ? 'Why can it be published now?' : 'Why is it held?', hint: line.held ? '' : 'Only when you hold it.', type: 'textarea', rows: 3, required: line.held, max: 4000 };
  return line.held ? [reason] : [
    { name: 'decision', label: `Publish the ${line.output}, or hold it?`, type: 'radio', required: true, options: [{ value: 'PUBLISH', label: 'Publish it now' }, { value: 'HOLD', label: 'Hold its publication' }] }, reason];
}

/** The form in which it is decided. @param {any} line as the start page has it @param {(said: string) => any} done */
export function decide(line, done) {
  const submission = newId();
  return el('details', { class: 'govuk-details wm-decide', id: `decide-${line.inspectionId}` },
    el('summary', { class: 'govuk-details__summary' }, `${line.authority}: ${line.held ? 'release the publication' : `publish the ${line.output}, or hold it`}`),
    line.takenBy ? el('p', { class: 'wm-note' }, `${line.takenBy} has this decision open in Tasklist.`) : null,
    ...line.against.map((/** @type {string} */ why) => el('p', { class: 'wm-warning' }, why)),
    form(questions(line), {
      submit: 'Look at what it means', keep: false, stays: true,
      send: async (answers, again) => {
        const choice = chosen(line, answers);
        const errors = refused(line, answers, choice);
        if (errors.length) throw Object.assign(new Error(), { errors, status: 400 });
        if (!again) throw Object.assign(new Error(choice.means), { asks: choice.does, errors: [], status: 409 });
        await call('POST', `${API}/inspections/${line.inspectionId}/publication`, { decision: choice.decision, reason: answers.reason, submission });
        return choice.decision;
      },
      done: (decision) => done({
        PUBLISH: line.publicly ? `The ${line.output} on ${line.authority} is being published.` : `The work on the ${line.output} on ${line.authority} ends.`,
        HOLD: `The publication of the ${line.output} on ${line.authority} is held.`,
        RELEASE: `The publication of the ${line.output} on ${line.authority} is released. Now say whether it is published.`,
      }[decision]),
    }));
}
