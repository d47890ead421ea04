/** The meetings that give the days on site their rhythm, and their notes. */
package org.waymark.fieldwork.meetings;
