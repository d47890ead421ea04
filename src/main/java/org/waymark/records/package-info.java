/** What every room says of the records it keeps: how they are erased, what of them is about one child, what was asked of an authority. */
@ApplicationModule(allowedDependencies = {})
package org.waymark.records;

import org.springframework.modulith.ApplicationModule;
