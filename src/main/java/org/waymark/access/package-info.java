/** Sign-in, groups, what each role may see and call, saved filters. */
@ApplicationModule(allowedDependencies = {"machine", "engine", "audit", "authority", "inspection", "notification"})
package org.waymark.access;

import org.springframework.modulith.ApplicationModule;
