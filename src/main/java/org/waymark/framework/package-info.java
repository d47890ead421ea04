/**
 * Inspection frameworks as data: one YAML file each, checked when it is read, kept word for word with every
 * inspection that began under it.
 */
@ApplicationModule(allowedDependencies = {"platform.machine"})
package org.waymark.framework;

import org.springframework.modulith.ApplicationModule;
