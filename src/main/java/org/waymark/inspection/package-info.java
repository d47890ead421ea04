/**
 * An inspection and its life: what it is, its status, its members, its days and what became of it. Other rooms
 * look it up here; what is done to it is in the packages below.
 */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "authority",
            "calendar",
            "calendar :: change",
            "disclosure",
            "framework",
            "framework :: life",
            "framework :: versions",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.engine :: rules",
            "platform.machine",
            "platform.mail",
            "platform.staff",
            "platform.tasks",
            "platform.tasks :: notes",
            "platform.tasks :: worklist",
            "records"
        })
package org.waymark.inspection;

import org.springframework.modulith.ApplicationModule;
