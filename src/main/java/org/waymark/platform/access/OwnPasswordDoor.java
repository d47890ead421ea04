package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import org.waymark.platform.access.request.ProblemAnswer;
import org.waymark.platform.access.request.SignedInUser;

/**
 * Whoever changes a password says their own with it, and might try many before a session that somebody left open: that
 * counts as signing in does.
 */
class OwnPasswordDoor extends OncePerRequestFilter {

    private static final Pattern CREDENTIALS =
            Pattern.compile("/camunda/api/engine/engine/(default/)?user/[^/]+/credentials/?");

    private final SignIns signIns;

    OwnPasswordDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignedInUser.of(request) == null
                || !CREDENTIALS
                        .matcher(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))
                        .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String user = SignedInUser.of(request);
        String address = request.getRemoteAddr();
        Duration wait = signIns.begin(user, address);
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            ProblemAnswer.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Wait a while",
                    "Your own password was not right too many times. Try again later.");
            return;
        }
        try {
            chain.doFilter(request, response);
            if (response.getStatus() == HttpServletResponse.SC_NO_CONTENT
                    && request.getMethod().equals("PUT")) {
                signIns.succeeded(user, address);
            } else if (response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                signIns.failed(user, address);
            }
        } finally {
            signIns.end(user, address);
        }
    }
}
