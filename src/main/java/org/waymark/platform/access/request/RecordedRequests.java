package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.audit.Look;
import org.waymark.platform.audit.LookOfRequest;
import org.waymark.platform.machine.Trouble;

/**
 * Stands outside everything else and tells the audit of every look at what an inspection holds and of every refusal:
 * Waymark's own API, what Cockpit reads and what the engine is asked to change. No room has to do anything for it, and
 * nothing that is refused on the way in goes by unseen.
 */
public class RecordedRequests extends OncePerRequestFilter {

    /** Set on a request by the sign-in of programs: the user they sign in as. */
    public static final String USER = RecordedRequests.class.getName() + ".user";

    /** Set on a request by a sign-in that failed: the known user whose password was not right. */
    public static final String TRIED = RecordedRequests.class.getName() + ".tried";

    private final Audit audit;
    private final Clock clock;
    private final RecordedPaths paths = new RecordedPaths();
    private final Strangers strangers;

    public RecordedRequests(Audit audit, Clock clock, Strangers strangers) {
        this.audit = audit;
        this.clock = clock;
        this.strangers = strangers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String before = SignedInUser.of(request);
        if (!request.getMethod().equals("GET")) {
            LookOfRequest.saidBefore(request, () -> ofAct(request, before));
        }
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            record(
                    request,
                    before,
                    answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    answered);
        }
    }

    private void record(HttpServletRequest request, String before, int status, boolean answered) {
        if (!paths.isRecorded(request, status)) {
            return;
        }
        if (status < HttpServletResponse.SC_BAD_REQUEST && LookOfRequest.isWritten(request)) {
            return;
        }
        String who = who(request, before);
        if (who.equals(Look.NOBODY) && !strangers.isHeard(request.getRemoteAddr())) {
            return;
        }
        Look look = look(request, who, status);
        // Where it failed, the database may be away, and whoever asked is not to wait for it once more
        boolean failed = !answered || Trouble.isSeen();
        if (request.getMethod().equals("GET") || who.equals(Look.NOBODY) || failed) {
            audit.later(look);
        } else {
            audit.now(look);
        }
    }

    /** Null where the audit is not told of it. */
    private Look ofAct(HttpServletRequest request, String before) {
        return paths.isRecorded(request, HttpServletResponse.SC_OK)
                ? look(request, who(request, before), HttpServletResponse.SC_OK)
                : null;
    }

    private Look look(HttpServletRequest request, String who, int status) {
        return new Look(
                clock.instant(),
                who,
                request.getRemoteAddr(),
                paths.what(request),
                paths.ids(request),
                outcome(status));
    }

    private static String who(HttpServletRequest request, String before) {
        if (request.getAttribute(USER) instanceof String program) {
            return program;
        }
        String after = before == null ? SignedInUser.of(request) : before;
        return after == null ? Look.NOBODY : after;
    }

    private static String outcome(int status) {
        if (status < HttpServletResponse.SC_BAD_REQUEST) {
            return "allowed";
        }
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    HttpServletResponse.SC_FORBIDDEN -> "refused (" + status + ")";
            case HttpServletResponse.SC_NOT_FOUND -> "not there for them (404)";
            default ->
                (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "not done (" : "failed (") + status + ")";
        };
    }
}
