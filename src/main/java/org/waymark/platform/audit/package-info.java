/**
 * Who did and saw what: an append-only trail, chained by hashes. Which inspection and which case an id belongs
 * to it asks of the tables.
 */
@ApplicationModule(allowedDependencies = {"platform.machine"})
package org.waymark.platform.audit;

import org.springframework.modulith.ApplicationModule;
