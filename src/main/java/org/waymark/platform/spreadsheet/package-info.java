/** Text that a spreadsheet opens, in which no cell is taken for a formula. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.platform.spreadsheet;

import org.springframework.modulith.ApplicationModule;
