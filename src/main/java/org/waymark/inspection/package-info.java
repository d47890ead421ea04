/**
 * The inspection: its plan, its team, the call, what was judged and fed back, and the days its deadlines count from.
 */
@ApplicationModule(allowedDependencies = {"calendar", "framework", "authority", "desk", "engine", "notification", "audit", "records"})
package org.waymark.inspection;

import org.springframework.modulith.ApplicationModule;
