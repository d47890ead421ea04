/**
 * How long records are kept, and what becomes of them then: what is due, held, erased and by whom; and all that
 * is held on one child, for who asks for it. The rooms know how their own records are erased and shown.
 */
@ApplicationModule(
        allowedDependencies = {
            "authority",
            "calendar",
            "framework",
            "inspection",
            "inspection :: access",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.staff",
            "platform.tasks",
            "records"
        })
package org.waymark.retention;

import org.springframework.modulith.ApplicationModule;
