/**
 * The process engine as the other rooms meet it: who acts, what waits, the clock, processes and decisions.
 * Imports no other room but {@code platform.machine}: they implement its interfaces.
 */
@ApplicationModule(allowedDependencies = {"platform.machine"})
package org.waymark.platform.engine;

import org.springframework.modulith.ApplicationModule;
