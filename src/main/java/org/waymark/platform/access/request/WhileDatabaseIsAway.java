package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.machine.Trouble;

/**
 * What failed because the database is away is no fault of what was asked: 503, with when to try again, where the engine's
 * web applications would answer 500. Programs and pages so know that it is worth trying again.
 */
public class WhileDatabaseIsAway extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trouble.forget();
        try {
            chain.doFilter(request, new Answer(response));
        } finally {
            Trouble.forget();
        }
    }

    private static final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && Trouble.isSeen()) {
                setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
                super.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            } else {
                super.setStatus(status);
            }
        }
    }
}
