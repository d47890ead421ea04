/**
 * Who somebody is in the inspectorate as a whole: asked by every address that is of no single inspection. Who they are
 * in one inspection is said by {@code inspection.access}.
 */
@ApplicationModule(allowedDependencies = {"platform.engine", "platform.tasks"})
package org.waymark.platform.staff;

import org.springframework.modulith.ApplicationModule;
