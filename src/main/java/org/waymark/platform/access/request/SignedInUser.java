package org.waymark.platform.access.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/** Who is signed in to the web applications, as their session knows it. */
public final class SignedInUser {

    private static final String SESSION_ATTRIBUTE = "authenticatedUser";
    private static final String PROCESS_ENGINE = "default";

    private SignedInUser() {}

    /** The user's id; null when nobody is signed in. */
    public static String of(HttpServletRequest request) {
        UserAuthentication user = authentication(request);
        return user == null ? null : user.getIdentityId();
    }

    /** The user's groups; null when nobody is signed in. */
    public static Collection<String> groupsOf(HttpServletRequest request) {
        UserAuthentication user = authentication(request);
        return user == null ? null : Objects.requireNonNullElse(user.getGroupIds(), List.of());
    }

    private static UserAuthentication authentication(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        try {
            return session.getAttribute(SESSION_ATTRIBUTE) instanceof Authentications signedIn
                            && signedIn.getAuthenticationForProcessEngine(PROCESS_ENGINE)
                                    instanceof UserAuthentication user
                    ? user
                    : null;
        } catch (IllegalStateException ended) {
            return null;
        }
    }
}
