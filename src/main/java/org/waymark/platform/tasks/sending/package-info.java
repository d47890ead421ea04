/**
 * What a page sends again because the answer was lost on a bad line has no second effect: known by the word that the page
 * gave it, and answered as the first time. A task's form has a word of its own, which its receipt keeps.
 */
package org.waymark.platform.tasks.sending;
