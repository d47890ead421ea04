/** Words to people: kept with the transaction that wrote them, then sent by mail where a mail server is set. */
@ApplicationModule(allowedDependencies = {"machine", "engine", "audit", "desk", "records"})
package org.waymark.notification;

import org.springframework.modulith.ApplicationModule;
