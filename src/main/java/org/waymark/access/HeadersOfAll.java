package org.waymark.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer has, also where a filter refuses before Spring Security writes its own. Those add to
 * these or write the same.
 */
class HeadersOfAll extends OncePerRequestFilter {

    /** Every answer with data; the files of the web applications' plugins have none. */
    private static final Pattern DATA =
            Pattern.compile("/camunda/api(?!/[a-z]+/plugin/[^/]+/static/)(/|$)|/api(/|$)|/v3/api-docs|/login/|/oauth2/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        chain.doFilter(request, ofAnInspection(request) ? new Unkept(response) : response);
    }

    private static boolean ofAnInspection(HttpServletRequest request) {
        return DATA.matcher(request.getRequestURI()).lookingAt();
    }

    /** No browser and no proxy keeps it, whatever comes after says of keeping. */
    private static class Unkept extends HttpServletResponseWrapper {

        private static final Set<String> OF_CACHES = Set.of("cache-control", "pragma", "expires");

        Unkept(HttpServletResponse response) {
            super(response);
            super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isOfCaches(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isOfCaches(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!isOfCaches(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void addDateHeader(String name, long date) {
            if (!isOfCaches(name)) {
                super.addDateHeader(name, date);
            }
        }

        @Override
        public void reset() {
            super.reset();
            super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }

        private static boolean isOfCaches(String name) {
            return OF_CACHES.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
