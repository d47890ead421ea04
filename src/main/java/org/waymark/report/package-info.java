/**
 * The report: what it is, how far it has come, its frozen versions and how they are rendered. The steps of its
 * way are in the packages below.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "casework :: cohort",
            "disclosure",
            "fieldwork",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: bodies",
            "inspection :: complaints",
            "inspection :: deadlines",
            "inspection :: focus",
            "inspection :: followup",
            "inspection :: judgement",
            "lists",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.mail",
            "platform.print",
            "platform.spreadsheet",
            "platform.tasks",
            "platform.tasks :: worklist",
            "records",
            "safeguarding",
            "sample"
        })
package org.waymark.report;

import org.springframework.modulith.ApplicationModule;
