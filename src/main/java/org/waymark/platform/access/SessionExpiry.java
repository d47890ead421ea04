package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.access.request.SignedInUser;

/**
 * Ends a session of the web applications that has lasted as long as one may, or whose user has a new password, is no
 * more, or has signed out everywhere, on whichever node. What was typed is kept on the server, so nothing is lost; and
 * with each answer the page is told how many seconds are left, so that it can warn.
 */
class SessionExpiry extends OncePerRequestFilter {

    private static final String BEGAN = SessionExpiry.class.getName() + ".began";
    private static final String STAMP = SessionExpiry.class.getName() + ".stamp";
    /** Seconds that the session waits for the next request, and seconds that it lasts at most: {@code 1800;43200}. */
    static final String LEFT = "Waymark-Session";

    private static final String CREDENTIALS = "/camunda/api/engine/engine/default/user/%s/credentials";

    private final SignInStamps stamps;
    private final Duration longest;
    private final LongSupplier nanoseconds;

    SessionExpiry(SignInStamps stamps, Duration longest, LongSupplier nanoseconds) {
        this.stamps = stamps;
        this.longest = longest;
        this.nanoseconds = nanoseconds;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String user = SignedInUser.of(request);
        if (user != null) {
            limit(request.getSession(false), user, response);
        }
        chain.doFilter(request, response);
        if (user != null && hasChangedTheirPassword(request, response, user)) {
            stamps.forget(user);
            stay(request, user);
        }
    }

    private void limit(HttpSession session, String user, HttpServletResponse response) {
        String stamp = stamps.of(user);
        if (session.getAttribute(BEGAN) instanceof Long began) {
            Duration left = longest.minusNanos(nanoseconds.getAsLong() - began);
            if (left.isNegative() || !stamp.equals(session.getAttribute(STAMP))) {
                session.invalidate();
            } else {
                response.setHeader(LEFT, session.getMaxInactiveInterval() + ";" + left.toSeconds());
            }
            return;
        }
        session.setAttribute(BEGAN, nanoseconds.getAsLong());
        session.setAttribute(STAMP, stamp);
    }

    private static boolean hasChangedTheirPassword(
            HttpServletRequest request, HttpServletResponse response, String user) {
        return request.getMethod().equals("PUT")
                && request.getRequestURI().equals(String.format(CREDENTIALS, user))
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Whoever changed their own password stays signed in where they did it. */
    private void stay(HttpServletRequest request, String user) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(STAMP, stamps.of(user));
        }
    }
}
