/*
 * Where one signs in to the engine's web applications, each field has a name that stays: what stands in an empty one alone is gone as soon as
 * somebody types, and is the key of a text until the texts have come.
 */
const isPassword = (/** @type {any} */ field) => field.type === 'password';

function nameFields() {
  document.querySelectorAll('form[name="signinForm"] input[placeholder]').forEach((/** @type {any} */ field) => {
    if (field.labels.length) return;
    const label = document.createElement('label');
    field.id = field.id || `wm-sign-in-${field.type}`;
    label.htmlFor = field.id;
    label.className = 'wm-sign-in-label';
    label.textContent = isPassword(field) ? 'Password' : 'Username';
    field.before(label);
    field.autocomplete = isPassword(field) ? 'current-password' : 'username';
  });
}

new MutationObserver(nameFields).observe(document.body, { childList: true, subtree: true });
nameFields();
