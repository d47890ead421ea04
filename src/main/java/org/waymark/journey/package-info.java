/**
 * The child's journey: the authority's lists, the sample drawn from them, and every case that inspectors follow through
 * its stages.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar", "framework", "authority", "disclosure", "desk", "engine", "inspection", "audit", "machine", "notification", "print",
            "records"
        })
package org.waymark.journey;

import org.springframework.modulith.ApplicationModule;
