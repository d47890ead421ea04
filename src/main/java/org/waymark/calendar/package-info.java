/**
 * Working days in England, the bank holidays they follow from and how these are changed, and the moments at which days
 * begin and end in London. Everything else in Waymark keeps time in UTC; only this room knows where the inspections
 * take place.
 */
@ApplicationModule(allowedDependencies = {"machine", "engine", "audit", "desk"})
package org.waymark.calendar;

import org.springframework.modulith.ApplicationModule;
