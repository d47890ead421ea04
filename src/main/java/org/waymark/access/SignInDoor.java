package org.waymark.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Stands before the web applications' own sign-in: whoever guesses has to wait, and is told of as a failure. */
class SignInDoor extends OncePerRequestFilter {

    private static final Pattern SIGN_IN = Pattern.compile("/camunda/api/admin/auth/user/default/login/[^/]+/?");
    private static final int LONGEST_BODY = 4096;

    /** No user has this id: the engine is not asked then. */
    private static final String NOBODY = "";

    private static final Pattern PLAIN = Pattern.compile("\\P{Cntrl}{1,255}");

    private final SignIns signIns;

    SignInDoor(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !SIGN_IN.matcher(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8))
                        .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        String user = body.length > LONGEST_BODY ? NOBODY : userIn(new String(body, StandardCharsets.UTF_8));
        String address = request.getRemoteAddr();
        Duration wait = signIns.wait(user, address);
        if (!wait.isZero() || !signIns.hasPassword(user)) {
            if (wait.isZero()) {
                signIns.failed(user, address);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            }
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(new Kept(request, body), response);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            signIns.succeeded(user, address);
        } else if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && signIns.failed(user, address)) {
            request.setAttribute(RecordedRequests.TRIED, user);
        }
    }

    // Whom the engine would sign in: its form has one user, and no user's id holds a control character.
    private static String userIn(String form) {
        try {
            List<String> users = Stream.of(form.split("&"))
                    .map(field -> field.split("=", 2))
                    .filter(field -> field.length == 2 && decoded(field[0]).equals("username"))
                    .map(field -> decoded(field[1]))
                    .toList();
            return users.size() == 1 && PLAIN.matcher(users.get(0)).matches() ? users.get(0) : NOBODY;
        } catch (IllegalArgumentException unreadable) {
            return NOBODY;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The request with what was read of it, to be read again. */
    private static class Kept extends HttpServletRequestWrapper {

        private final byte[] body;

        Kept(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("A form that signs in is read at once.");
                }

                @Override
                public int read() {
                    return bytes.read();
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
