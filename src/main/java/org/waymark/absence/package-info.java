/**
 * Days on which people of the inspectorate are away: leave, training, other reasons. What follows from them for a team or
 * for somebody's load is said by the rooms that ask.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.staff",
            "platform.tasks"
        })
package org.waymark.absence;

import org.springframework.modulith.ApplicationModule;
