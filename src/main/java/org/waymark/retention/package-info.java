/**
 * How long records are kept, and what becomes of them then: what is due, what is held, what was erased and by whom; and
 * all that is held on one child, for who asks for it. The rooms know how their own records are erased and shown.
 */
@ApplicationModule(
        allowedDependencies = {
            "machine", "records", "calendar", "framework", "authority", "engine", "audit", "desk", "inspection"
        })
package org.waymark.retention;

import org.springframework.modulith.ApplicationModule;
