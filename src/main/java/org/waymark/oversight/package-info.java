/**
 * What managers and quality assurance look at every day, across all inspections, and what an authority's people are
 * asked in theirs. Reads what the other rooms keep; decides nothing, and keeps nothing of its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "authority",
            "calendar",
            "casework",
            "fieldwork",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: complaints",
            "inspection :: deadlines",
            "inspection :: handover",
            "inspection :: judgement",
            "inspection :: steps",
            "inspection :: team",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.engine :: rules",
            "platform.machine",
            "platform.spreadsheet",
            "platform.staff",
            "platform.tasks",
            "platform.tasks :: worklist",
            "report",
            "safeguarding"
        })
package org.waymark.oversight;

import org.springframework.modulith.ApplicationModule;
