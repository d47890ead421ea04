/** The report: drafted, checked, commented on, signed off, published as a page and as PDF. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "framework",
            "authority",
            "disclosure",
            "desk",
            "engine",
            "notification",
            "print",
            "inspection",
            "journey",
            "machine",
            "fieldwork",
            "safeguarding",
            "records"
        })
package org.waymark.report;

import org.springframework.modulith.ApplicationModule;
