/**
 * The desk at which every human task is worked: its page, its draft, its recording in one transaction with the
 * task's completion. What a form asks is its room's.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "records"
        })
package org.waymark.platform.tasks;

import org.springframework.modulith.ApplicationModule;
