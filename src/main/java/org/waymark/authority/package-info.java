/** Local authorities in England: which there are, which there were, and the groups their people sign in with. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.authority;

import org.springframework.modulith.ApplicationModule;
