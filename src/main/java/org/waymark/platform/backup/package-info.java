/** Backing the database up into a file, and restoring it: by Waymark itself, without a client or a superuser. */
@ApplicationModule(allowedDependencies = {"platform.audit", "platform.engine :: database", "platform.machine"})
package org.waymark.platform.backup;

import org.springframework.modulith.ApplicationModule;
