/**
 * Who is where, with whom, when: agreed with the authority, changed from day to day, as a page and as a calendar
 * file.
 */
package org.waymark.fieldwork.timetable;
