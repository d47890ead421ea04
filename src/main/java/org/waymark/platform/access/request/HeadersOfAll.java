package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer has, also where a filter refuses before Spring Security writes its own. Those add to
 * these or write the same.
 */
public class HeadersOfAll extends OncePerRequestFilter {

    /** Every answer with data; the files of the web applications' plugins have none. */
    private static final Pattern DATA = Pattern.compile(
            "/camunda/api(?!/[a-z]+/plugin/[^/]+/static/)(/|$)|/api(/|$)|/v3/api-docs|/login/|/oauth2/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        chain.doFilter(
                request, ofAnInspection(request) ? new KeptAsDecided(response, KeptAsDecided.NOT_AT_ALL) : response);
    }

    private static boolean ofAnInspection(HttpServletRequest request) {
        return DATA.matcher(request.getRequestURI()).lookingAt();
    }
}
