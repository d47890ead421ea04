/**
 * Plays inspections: a whole one for whoever wants to see what a framework does, or as much of one as a
 * demonstration needs.
 */
@ApplicationModule
package org.waymark.rehearsal;

import org.springframework.modulith.ApplicationModule;
