package org.waymark.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is acting now, whichever way they came in. */
@Component
public class CurrentUser {

    private final IdentityService identityService;

    CurrentUser(IdentityService identityService) {
        this.identityService = identityService;
    }

    /**
     * The id of whoever is acting.
     *
     * @throws NobodyIsActing when nobody signed in
     */
    public String id() {
        Authentication authentication = identityService.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            throw new NobodyIsActing();
        }
        return authentication.getUserId();
    }

    /** Whether anybody is acting: nobody is when the engine works by itself, on a timer. */
    public boolean isSomebody() {
        Authentication authentication = identityService.getCurrentAuthentication();
        return authentication != null && authentication.getUserId() != null;
    }

    /** The groups of whoever is acting; empty when nobody is. */
    public List<String> groups() {
        Authentication authentication = identityService.getCurrentAuthentication();
        return authentication == null || authentication.getGroupIds() == null
                ? List.of()
                : List.copyOf(authentication.getGroupIds());
    }

    public boolean isIn(String group) {
        return groups().contains(group);
    }

    /** Whether they are of the inspectorate, in whichever of its groups; nobody is, when the engine works by itself. */
    public boolean isOfTheInspectorate() {
        return groups().stream().anyMatch(StaffGroups.ALL::contains);
    }

    /** Nobody is signed in where somebody has to be. */
    public static class NobodyIsActing extends RuntimeException {

        public NobodyIsActing() {
            super("You are not signed in, or your session has ended. Sign in again; what you had entered is kept.");
        }
    }
}
