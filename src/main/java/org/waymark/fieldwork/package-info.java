/**
 * The days on site: set-up, timetable, what was seen and how long it took, what the authority holds, what it was told.
 */
@ApplicationModule(allowedDependencies = {"calendar", "framework", "authority", "desk", "engine", "notification", "inspection", "records"})
package org.waymark.fieldwork;

import org.springframework.modulith.ApplicationModule;
