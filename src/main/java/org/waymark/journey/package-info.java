/**
 * The child's journey as dates: its stages, and what the lists say of a child. No case, no inspector, no
 * database.
 */
@ApplicationModule(allowedDependencies = {"calendar", "platform.engine", "platform.picture"})
package org.waymark.journey;

import org.springframework.modulith.ApplicationModule;
