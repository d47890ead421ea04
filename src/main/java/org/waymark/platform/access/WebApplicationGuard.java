package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import org.waymark.platform.access.request.AllowedCalls;
import org.waymark.platform.access.request.SignedInUser;

/**
 * Stands before everything else of the web applications and lets through only the calls of {@link AllowedCalls}.
 * Addresses written in an unusual way are refused altogether, so that no two layers can read one differently.
 */
class WebApplicationGuard extends OncePerRequestFilter {

    private static final Pattern UNUSUAL =
            Pattern.compile("(?i);|\\\\|//|/\\.{1,2}(/|$)|%2e|%2f|%5c|%25|%3b|%[01][0-9a-f]|%7f"
                    // a letter or a digit, which nobody has to write so
                    + "|%(3[0-9]|[46][1-9a-f]|[57][0-9a])");

    /** In what is asked for beside the address, but tabs and ends of lines. */
    private static final Pattern CONTROL = Pattern.compile("(?i)%(0[0-8bcef]|1[0-9a-f]|7f)");

    /** What is asked for as the first page of an application that is none, or of an engine that is none. */
    private static final Pattern NO_PAGE = Pattern.compile("/camunda/app(/(?!(tasklist|cockpit|admin|welcome)(/|$)).*"
            + "|/[a-z]+/(?!(default|index\\.html)$)[\\w-]+|/[a-z]+/(?!default/)[\\w-]+/setup)?");

    private static final Pattern LIST = Pattern.compile("/camunda/api/engine/engine/default/[a-z-]+");

    private final AllowedCalls calls = new AllowedCalls();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (UNUSUAL.matcher(request.getRequestURI()).find()
                || request.getQueryString() != null
                        && CONTROL.matcher(request.getQueryString()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String path = withoutTrailingSlash(UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8));
        if (NO_PAGE.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!path.toLowerCase(Locale.ROOT).startsWith("/camunda/api")
                || calls.allows(request.getMethod(), path, SignedInUser.groupsOf(request))) {
            chain.doFilter(
                    LIST.matcher(path).matches() && request.getParameter("maxResults") == null
                            ? new Bounded(request)
                            : request,
                    response);
            return;
        }
        response.sendError(
                SignedInUser.of(request) == null
                        ? HttpServletResponse.SC_UNAUTHORIZED
                        : HttpServletResponse.SC_FORBIDDEN);
    }

    private static String withoutTrailingSlash(String uri) {
        return uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /**
     * Cockpit asks for some lists without saying how much of them, which the engine refuses: asks for the most it
     * gives.
     */
    private static class Bounded extends HttpServletRequestWrapper {

        private static final String MOST = "maxResults=2000";

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String query = super.getQueryString();
            return query == null ? MOST : query + "&" + MOST;
        }
    }
}
