/**
 * The programme: which authority is inspected next and why, against the inspectors there are. What is known of an
 * authority, how it is scored, and years played in advance. A single inspection is of no concern here.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "platform.machine",
            "platform.picture",
            "platform.spreadsheet"
        })
package org.waymark.programme;

import org.springframework.modulith.ApplicationModule;
