package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.engine.database.RequestThread;
import org.waymark.platform.machine.Reference;

/** Outermost: what is done for a request is done on the connections that requests have, and has one reference. */
public class RequestThreads extends OncePerRequestFilter {

    private static final String REFERENCE = RequestThreads.class.getName() + ".reference";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestThread.begins();
        // What is answered about an error is the same request's
        Reference.Work reference = Reference.begin((String) request.getAttribute(REFERENCE));
        try {
            request.setAttribute(REFERENCE, Reference.known());
            chain.doFilter(request, response);
        } finally {
            reference.end();
            RequestThread.ends();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
