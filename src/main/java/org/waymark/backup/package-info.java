/** Backing the database up into a file, and restoring it: by Waymark itself, without a client or a superuser. */
@ApplicationModule(allowedDependencies = {"engine", "audit", "machine"})
package org.waymark.backup;

import org.springframework.modulith.ApplicationModule;
