/**
 * The programme: which authority is inspected next and why, against the inspectors there are. What is known of an
 * authority, how it is scored, and years played in advance. How a single inspection is carried out is of no concern here.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: judgement",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.picture",
            "platform.spreadsheet",
            "platform.staff",
            "platform.tasks",
            "report"
        })
package org.waymark.programme;

import org.springframework.modulith.ApplicationModule;
