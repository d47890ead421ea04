/**
 * Inspection frameworks as data: one YAML file each, checked when it is read, kept word for word with every
 * inspection that began under it.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "platform.audit",
            "platform.engine",
            "platform.engine :: database",
            "platform.machine",
            "platform.picture",
            "platform.staff",
            "platform.tasks",
            "platform.web"
        })
package org.waymark.framework;

import org.springframework.modulith.ApplicationModule;
