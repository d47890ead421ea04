package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;
import org.waymark.platform.access.request.ProblemAnswer;
import org.waymark.platform.access.request.RecordedRequests;

/**
 * Stands before the web applications' own sign-in: whoever guesses has to wait, and is told of as a failure. Every
 * refusal is the same, whether there is such a user or not.
 */
class SignInDoor extends OncePerRequestFilter {

    private static final Pattern SIGN_IN = Pattern.compile("/camunda/api/admin/auth/user/default/login/[^/]+/?");

    /** Ids are letters and digits: no user has this one. */
    private static final SignInForm NOBODY = new SignInForm("-", "-");

    private final SignIns signIns;
    private final SameGuess guesses = new SameGuess();

    SignInDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    static boolean isSignIn(HttpServletRequest request) {
        try {
            return request.getMethod().equals("POST")
                    && SIGN_IN.matcher(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))
                            .matches();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isSignIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(RequestBodySizes.MOST_TO_SIGN_IN);
        Optional<SignInForm> form = SignInForm.in(request, body);
        String user = form.orElse(NOBODY).user();
        String address = request.getRemoteAddr();
        Duration wait = signIns.begin(user, address);
        if (!wait.isZero()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            refuse(response);
            return;
        }
        try {
            if (form.isEmpty()) {
                signIns.failed(user, address);
                refuse(response);
                return;
            }
            // Nobody is handed on too: the engine's filters answer first, and the same for everybody.
            askTheEngine(signIns.hasPassword(user) ? form.get() : NOBODY, form.get(), request, response, chain);
        } finally {
            signIns.end(user, address);
        }
    }

    private void askTheEngine(
            SignInForm form,
            SignInForm sent,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        String user = sent.user();
        Map<String, List<String>> headers = new HashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, new ArrayList<>(response.getHeaders(name))));
        Held held = new Held(response);
        SignInForm.AsRead asked = form.in(request);
        chain.doFilter(asked, held);
        boolean forbidden = held.getStatus() == HttpServletResponse.SC_FORBIDDEN;
        boolean forged = forbidden && !asked.wasLookedAt();
        if (forged && form != NOBODY) {
            // Refused before its password was looked at, it takes as long as for nobody.
            signIns.takeAsLongAsACheck();
        }
        // The right password of somebody whose application this is not is refused as a wrong one is.
        if (forged || !forbidden && held.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
            if (held.getStatus() == HttpServletResponse.SC_OK) {
                signIns.succeeded(user, request.getRemoteAddr());
            }
            held.copyBodyToResponse();
            return;
        }
        if (count(sent, request)) {
            request.setAttribute(RecordedRequests.TRIED, user);
        }
        // Nothing of what the engine and its filters wrote: no header, no cookie.
        response.reset();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        refuse(response);
    }

    /** @return whether there is such a user */
    private boolean count(SignInForm sent, HttpServletRequest request) {
        String path =
                UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8).replaceFirst("/$", "");
        String application = path.substring(path.lastIndexOf('/') + 1);
        String address = request.getRemoteAddr();
        return guesses.isAgain(sent, address, application)
                ? signIns.isKnown(sent.user())
                : signIns.failed(sent.user(), address);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        ProblemAnswer.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Not signed in",
                "The user or the password is not right, this user has no work here, or too many tries have failed: wait a while.");
    }

    /** The engine's answer, before anything of it is sent. */
    private static class Held extends ContentCachingResponseWrapper {

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
