/** What is sent to Waymark, as it is read: each name once, a text where a text is meant, and in it what can be kept and printed. */
package org.waymark.platform.tasks.json;
