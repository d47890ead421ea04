/**
 * The days on site beside the cases: what an activity is, the plan of the days, and how far the team has come.
 * The tasks and pages are in the packages below.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: bodies",
            "inspection :: changes",
            "inspection :: deadlines",
            "inspection :: judgement",
            "inspection :: team",
            "platform.engine",
            "platform.engine :: database",
            "platform.engine :: rules",
            "platform.mail",
            "platform.tasks",
            "platform.tasks :: notes",
            "platform.tasks :: worklist",
            "records"
        })
package org.waymark.fieldwork;

import org.springframework.modulith.ApplicationModule;
