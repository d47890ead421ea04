/** What every room says of the records it keeps: how they are erased, and what of them is about one child. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.records;

import org.springframework.modulith.ApplicationModule;
