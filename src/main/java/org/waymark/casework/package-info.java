/**
 * The children's cases that inspectors follow: opened, numbered, given to somebody, and who may read them. Whom
 * the authority lists and who is drawn is decided elsewhere.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "disclosure",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: bodies",
            "inspection :: changes",
            "inspection :: handover",
            "inspection :: judgement",
            "inspection :: team",
            "journey",
            "journey :: picture",
            "journey :: statutory",
            "lists",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.mail",
            "platform.staff",
            "platform.tasks",
            "platform.tasks :: notes",
            "records"
        })
package org.waymark.casework;

import org.springframework.modulith.ApplicationModule;
