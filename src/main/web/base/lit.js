/* The one place that says where lit-html is: a dependency of the build, served beside these modules. */
export { html, nothing, render, svg } from '../lib/lit-html/lit-html.js';
export { live } from '../lib/lit-html/directives/live.js';
export { repeat } from '../lib/lit-html/directives/repeat.js';
