/**
 * Concerns for a child that cannot wait for the report: raised by an inspector, answered by the authority,
 * checked by the lead.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: changes",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.mail",
            "platform.tasks",
            "platform.tasks :: worklist",
            "records"
        })
package org.waymark.safeguarding;

import org.springframework.modulith.ApplicationModule;
