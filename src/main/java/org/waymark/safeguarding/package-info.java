/**
 * Concerns for a child that cannot wait for the report: raised by an inspector, answered by the authority, checked by
 * the lead.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "framework", "authority", "desk", "engine", "notification", "inspection", "records"})
package org.waymark.safeguarding;

import org.springframework.modulith.ApplicationModule;
