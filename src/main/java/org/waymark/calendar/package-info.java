/**
 * Working days in England, the bank holidays they follow from, and the moments at which days begin and end in
 * London. Everything else in Waymark keeps time in UTC. How the calendar is changed is in {@code change}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.staff",
            "platform.tasks"
        })
package org.waymark.calendar;

import org.springframework.modulith.ApplicationModule;
