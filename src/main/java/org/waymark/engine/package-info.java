/**
 * The process engine, its database and its rules. The only room that knows the engine's configuration and internals; it
 * imports no other room but {@code machine}: they implement its interfaces.
 */
@ApplicationModule(allowedDependencies = "machine")
package org.waymark.engine;

import org.springframework.modulith.ApplicationModule;
