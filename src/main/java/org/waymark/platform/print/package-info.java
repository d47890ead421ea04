/** What can be printed: the font of every PDF, and the characters that it has. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.platform.print;

import org.springframework.modulith.ApplicationModule;
