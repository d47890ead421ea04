/** What may be told without showing who a child is: small numbers, and texts that hold them. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.disclosure;

import org.springframework.modulith.ApplicationModule;
