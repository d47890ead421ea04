/**
 * The programme: which authority is inspected next and why, against the inspectors there are. What is known of an
 * authority, how it is scored, and years played in advance. How a single inspection is carried out is of no concern here.
 */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "authority",
            "calendar",
            "casework :: cohort",
            "disclosure",
            "framework",
            "framework :: life",
            "inspection",
            "inspection :: access",
            "inspection :: bodies",
            "inspection :: changes",
            "inspection :: deadlines",
            "inspection :: followup",
            "inspection :: judgement",
            "inspection :: preparation",
            "inspection :: team",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.picture",
            "platform.spreadsheet",
            "platform.staff",
            "platform.tasks",
            "platform.web",
            "records",
            "report"
        })
package org.waymark.programme;

import org.springframework.modulith.ApplicationModule;
