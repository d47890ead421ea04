/** Sign-in and sessions, and what each may see and call: the filters in front of everything, in their order. */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "inspection",
            "inspection :: bodies",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.mail",
            "platform.tasks"
        })
package org.waymark.platform.access;

import org.springframework.modulith.ApplicationModule;
