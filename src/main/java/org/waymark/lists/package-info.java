/**
 * The authority's lists: taken, checked, kept, confirmed. What is done with the children in them is not decided
 * here.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "inspection",
            "inspection :: access",
            "journey",
            "journey :: statutory",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.spreadsheet",
            "platform.tasks",
            "platform.tasks :: notes",
            "records"
        })
package org.waymark.lists;

import org.springframework.modulith.ApplicationModule;
