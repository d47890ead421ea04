/* A concern about a child can be raised from whatever an inspector is working on. */

const PANEL = `
  <summary>Raise a safeguarding concern</summary>
  <p>Use this the moment you see it. The authority is told at once; you can go on with your task afterwards.</p>
  <fieldset class="wm-field">
    <legend>What is it?</legend>
    <label class="wm-choice"><input type="radio" name="wm-concern-kind" value="at-risk"> A child may be at risk now</label>
    <label class="wm-choice"><input type="radio" name="wm-concern-kind" value="look-again"> The authority should look at a case again</label>
  </fieldset>
  <label class="wm-field">Case number <span class="wm-hint">The number of the case in this inspection, never the child's name</span>
    <input type="text" name="wm-concern-case" autocomplete="off"></label>
  <label class="wm-field">What you saw, and why it concerns you <textarea name="wm-concern-what" rows="4"></textarea></label>
  <p class="wm-concern-answer" role="status"></p>
  <button type="button" class="wm-button wm-button-warning">Raise the concern</button>`;

/** @param ofCase the number of the case that the form is about, if it is about one */
export function addConcernPanel(form, ofCase, raise) {
  if (form.querySelector('.wm-concern')) return;
  const panel = document.createElement('details');
  panel.className = 'wm-concern';
  panel.innerHTML = PANEL;
  form.querySelector('.wm-claim').after(panel);
  panel.querySelector('[name=wm-concern-case]').value = ofCase || '';
  const button = panel.querySelector('button');
  const answer = panel.querySelector('.wm-concern-answer');
  button.addEventListener('click', async () => {
    const kind = panel.querySelector('[name=wm-concern-kind]:checked');
    const what = panel.querySelector('[name=wm-concern-what]');
    const caseNumber = panel.querySelector('[name=wm-concern-case]');
    if (!kind || !what.value.trim()) {
      answer.textContent = 'Say what it is, and what you saw.';
      (kind ? what : panel.querySelector('input')).focus();
      return;
    }
    button.disabled = true;
    try {
      await raise({ kind: kind.value, caseNumber: caseNumber.value.trim() || null, what: what.value.trim() });
      answer.textContent = 'The concern has been raised, and the authority is being told.';
      what.value = '';
      caseNumber.value = '';
      kind.checked = false;
    } catch (problem) {
      const detail = (problem.errors || []).map((error) => error.message).join(' ');
      answer.textContent = `The concern was not raised. ${detail || problem.message}`;
    }
    button.disabled = false;
  });
}
