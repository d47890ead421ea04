package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.access.request.AtOnce;
import org.waymark.platform.access.request.InTime;
import org.waymark.platform.access.request.IncomingBody;
import org.waymark.platform.access.request.LeftUnread;
import org.waymark.platform.access.request.ProblemAnswer;
import org.waymark.platform.access.request.SignedInUser;
import org.waymark.platform.access.request.UploadAddresses;

/**
 * Reads every body before anything else does, and counts while it reads: what a header says of its length proves
 * nothing. Whoever is not signed in sends the form that signs in and nothing else; whoever is sends no more than a
 * draft can hold, but for the files that an address takes. Slow senders hold a few threads, never all.
 */
public class RequestBodySizes extends OncePerRequestFilter {

    static final int MOST = 2 * 1024 * 1024;
    static final int MOST_TO_SIGN_IN = 4096;

    /** A comment of the longest kind, each of its characters escaped. */
    static final int MOST_TO_COMMENT = 64 * 1024;

    private static final long MOST_DRAINED = 300L * 1024 * 1024;

    private static final Duration TO_SIGN_IN = Duration.ofSeconds(10);
    private static final Duration TO_SEND = Duration.ofSeconds(60);

    /** The largest file over a line of one megabit a second. */
    private static final Duration TO_SEND_A_FILE = Duration.ofMinutes(5);

    public static final int FILES_OF_ONE = 8;

    /** A body becomes many times as large when it is parsed: of large ones, few at a time. */
    private static final int LARGE = 64 * 1024;

    private static final int LARGE_AT_ONCE = 4;
    private static final int SECONDS_FOR_A_TURN = 20;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final AtOnce coming = new AtOnce(30, 3);
    private final AtOnce signingIn = new AtOnce(20, 3);
    private final AtOnce commenting = new AtOnce(10, 2);
    private final AtOnce sending = new AtOnce(60, 8);
    private final AtOnce uploading = new AtOnce(80, FILES_OF_ONE);
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE, true);
    private final PublicLetterbox letterbox = new PublicLetterbox(System::nanoTime);
    private final UploadAddresses uploads;

    public RequestBodySizes(UploadAddresses uploads) {
        this.uploads = uploads;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String user = SignedInUser.of(request);
        if (request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else if (SignInDoor.isSignIn(request)) {
            IncomingBody sent = new IncomingBody(request, MOST_TO_SIGN_IN, TO_SIGN_IN);
            receive(sent, signingIn, request.getRemoteAddr(), response, chain);
        } else if (PublicLetterbox.isIn(request)) {
            receiveComment(request, response, chain);
        } else if (user == null) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    "Sign in",
                    "You are not signed in, or your session has ended."
                            + " Sign in again; what you had entered is kept.");
        } else if (isMultipart(request)) {
            receiveFile(request, response, chain, user);
        } else {
            receive(new IncomingBody(request, MOST, TO_SEND), sending, user, response, chain);
        }
    }

    private void receiveComment(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!letterbox.takes(request.getRemoteAddr())) {
            refuse(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many comments",
                    "So many comments have come from where you are that no more are taken for an hour. Nothing was kept.");
            return;
        }
        IncomingBody sent = new IncomingBody(request, MOST_TO_COMMENT, TO_SIGN_IN);
        receive(sent, commenting, request.getRemoteAddr(), response, chain);
    }

    private void receive(
            IncomingBody sent, AtOnce places, String whose, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sent.isThere() || comesInAMoment(sent, whose)) {
            chain.doFilter(sent.kept(), response);
            return;
        }
        if (!places.enter(whose)) {
            refuse(
                    sent.request(),
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Too much at once",
                    "Try again in a moment.");
            return;
        }
        try {
            IncomingBody.End end = sent.read();
            if (end == IncomingBody.End.WHOLE) {
                handOn(sent, response, chain);
            } else if (end == IncomingBody.End.TOO_SLOW) {
                refuse(
                        sent.request(),
                        response,
                        HttpStatus.REQUEST_TIMEOUT,
                        "This took too long",
                        "What was sent did not arrive in time. Nothing was recorded; send it again.");
            } else {
                if (places == sending) {
                    drain(sent.request());
                }
                refuse(
                        sent.request(),
                        response,
                        HttpStatus.PAYLOAD_TOO_LARGE,
                        "This is too large",
                        "What was sent is larger than anything that is taken here. Nothing was recorded.");
            }
        } finally {
            places.leave(whose);
        }
    }

    /**
     * Head and body of an ordinary request may come one after the other: that is waited for beside the places of the slow
     * ones, so that those keep nobody out.
     */
    private boolean comesInAMoment(IncomingBody sent, String whose) {
        Request connection = LeftUnread.connection(sent.request());
        if (connection == null || !coming.enter(whose)) {
            return false;
        }
        try {
            return sent.comesWithin(A_MOMENT, () -> {
                connection.action(ActionCode.AVAILABLE, Boolean.TRUE);
                return connection.getAvailable() > 0;
            });
        } finally {
            coming.leave(whose);
        }
    }

    private void handOn(IncomingBody sent, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sent.size() <= LARGE) {
            chain.doFilter(sent.kept(), response);
            return;
        }
        if (!takesTurn()) {
            refuse(
                    sent.request(),
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Too much at once",
                    "Try again in a moment.");
            return;
        }
        try {
            chain.doFilter(sent.kept(), response);
        } finally {
            large.release();
        }
    }

    private boolean takesTurn() {
        try {
            return large.tryAcquire(SECONDS_FOR_A_TURN, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The web server counts the parts of a form with files itself, as it writes them to the disk. */
    private void receiveFile(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String user)
            throws ServletException, IOException {
        if (!uploads.isOne(request)) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "No file is taken here",
                    "This address takes no file. Nothing was recorded.");
            return;
        }
        if (request.getContentLengthLong() > MOST_DRAINED || !uploading.enter(user)) {
            boolean tooLarge = request.getContentLengthLong() > MOST_DRAINED;
            refuse(
                    request,
                    response,
                    tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.SERVICE_UNAVAILABLE,
                    tooLarge ? "This file is too large" : "Too much at once",
                    tooLarge ? "The file is larger than any that is taken here." : "Try again in a moment.");
            return;
        }
        Request connection = LeftUnread.connection(request);
        try (InTime limited = connection == null ? null : InTime.on(connection, TO_SEND_A_FILE, System::nanoTime)) {
            chain.doFilter(request, response);
            if (limited != null && limited.isOver()) {
                LeftUnread.of(request, response);
                return;
            }
            // A sender that is cut off is told nothing: what was too large is taken to its end, within limits.
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !drain(request)) {
                LeftUnread.of(request, response);
            }
        } finally {
            uploading.leave(user);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether all of it came, in time. */
    private static boolean drain(HttpServletRequest request) {
        return new IncomingBody(request, MOST_DRAINED, TO_SEND).skip();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        LeftUnread.of(request, response);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        ProblemAnswer.write(response, status, title, detail);
    }
}
