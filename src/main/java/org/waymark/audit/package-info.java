/** Who did and saw what: an append-only trail. Imports no other room. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.audit;

import org.springframework.modulith.ApplicationModule;
