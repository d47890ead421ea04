/**
 * What Waymark needs of the machine it runs on: files that are their owner's alone, threads for the work in the
 * background, and what there is to say of its health. Imports no other room: they tell it what to watch.
 */
@ApplicationModule(allowedDependencies = {})
package org.waymark.platform.machine;

import org.springframework.modulith.ApplicationModule;
