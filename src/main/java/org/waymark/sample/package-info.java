/**
 * The sample: drawn from the lists, confirmed, changed, nominated beside, recorded. Puts its cases into
 * casework.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "casework",
            "casework :: audit",
            "casework :: cohort",
            "casework :: page",
            "disclosure",
            "framework",
            "inspection",
            "inspection :: access",
            "inspection :: changes",
            "inspection :: preparation",
            "journey",
            "lists",
            "lists :: reading",
            "lists :: workbook",
            "platform.engine",
            "platform.machine",
            "platform.print",
            "platform.tasks",
            "platform.tasks :: notes"
        })
package org.waymark.sample;

import org.springframework.modulith.ApplicationModule;
