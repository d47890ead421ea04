/** Words to people: kept with the transaction that wrote them, then sent by mail where a mail server is set. */
@ApplicationModule(
        allowedDependencies = {
            "platform.audit",
            "platform.engine",
            "platform.machine",
            "platform.staff",
            "platform.tasks",
            "records"
        })
package org.waymark.platform.mail;

import org.springframework.modulith.ApplicationModule;
