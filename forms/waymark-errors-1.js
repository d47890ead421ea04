/* What is wrong, beside the field and gathered at the top. */
import { labelOf, rowsAround } from './waymark-names-1.js';

let count = 0;

/** Finds the control for an answer's path, such as "members[2].user" or "judgements[1].findings[0].text". */
function find(form, path) {
  const inList = path.match(/^(\w+)\[(\d+)\](?:\.(.+))?/);
  if (inList) {
    const holder = form.querySelector(`[data-list="${inList[1]}"]`);
    const row = holder && holder.querySelectorAll(':scope > [data-row="item"]')[Number(inList[2])];
    if (!row) return holder;
    return (inList[3] && find(row, inList[3])) || row.querySelector('[data-item]:not([type="hidden"])');
  }
  const name = path.split(/[.[]/)[0];
  if (!name) return null;
  return form.querySelector(`[data-field="${name}"], [data-list="${name}"]`) || form.querySelector(`[data-item="${name}"]`);
}

/** The fields marked as required that are asked for and empty. */
export function missing(form) {
  return [...form.querySelectorAll('[required]')]
    .filter((field) => !field.closest('[hidden]') && !field.closest('.wm-concern') && !field.disabled)
    .filter((field) => (field.type === 'file' ? !field.dataset.uploaded : field.type === 'checkbox' ? !field.checked : field.value.trim() === ''))
    .map((field) => ({ element: field, message: `${labelOf(field) || 'An answer'}: this is needed.` }));
}

export function clearErrors(form) {
  form.querySelectorAll('.wm-error, .wm-summary').forEach((shown) => shown.remove());
  form.querySelectorAll('[aria-invalid]').forEach((field) => {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  });
}

/** Shows each error beside its field and all of them at the top, with the row it is in, and moves there: each line leads on to its field. */
export function showErrors(form, errors) {
  clearErrors(form);
  const summary = document.createElement('div');
  summary.className = 'wm-summary';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  const heading = document.createElement('h2');
  heading.textContent = errors.length === 1 ? 'There is a problem' : `There are ${errors.length} problems`;
  const lines = document.createElement('ul');
  summary.append(heading, lines);
  errors.forEach((error) => {
    const field = error.element || find(form, error.field || '');
    if (field) beside(field, error.message);
    lines.append(line([...rowsAround(field), error.message].join(': '), field));
  });
  form.prepend(summary);
  summary.scrollIntoView({ block: 'start' });
  summary.focus();
}

function line(message, field) {
  const item = document.createElement('li');
  if (!field) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('button');
  link.type = 'button';
  link.className = 'wm-link';
  link.textContent = message;
  link.addEventListener('click', () => focus(field));
  item.append(link);
  return item;
}

function beside(field, message) {
  for (let part = field.parentElement; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
  const note = document.createElement('span');
  note.className = 'wm-error';
  note.id = `wm-error-${count += 1}`;
  note.textContent = message;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', note.id);
  if (field.matches('fieldset, [data-choices], [data-list]')) {
    const legend = field.querySelector(':scope > legend');
    if (legend) legend.after(note); else field.prepend(note);
  } else {
    field.before(note);
  }
}

function focus(field) {
  const control = field.matches('input, select, textarea, button, [tabindex]') ? field : field.querySelector('input, select, textarea, button');
  if (control) control.focus();
}
