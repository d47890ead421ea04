package org.waymark.platform.staff;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.tasks.NotAllowed;

/**
 * The one answer to who somebody is in the inspectorate, whichever inspections they are on. Addresses ask by {@link
 * AskedByStaff}; what else depends on it asks here.
 */
@Component
public class StaffAccess {

    private final CurrentUser currentUser;

    StaffAccess(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The id of whoever is acting. */
    public String user() {
        return currentUser.id();
    }

    /** Whether whoever is acting is any of these; nobody is, when the engine works by itself. */
    public boolean is(StaffRole... roles) {
        return Arrays.stream(roles).map(StaffRole::group).anyMatch(currentUser::isIn);
    }

    /**
     * The user's id, once they are known to be one of those who may ask.
     *
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     * @throws NotAllowed                 when they are none of them
     */
    String asked(AskedByStaff by) {
        String user = user();
        if (!is(by.value())) {
            throw new NotAllowed(by.otherwise().isEmpty() ? StaffRole.denial(by.value()) : by.otherwise());
        }
        return user;
    }
}
