package org.waymark.platform.access.request;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.waymark.platform.machine.Reference;

/**
 * What a filter answers before any controller is asked: Problem Details (RFC 9457). The
 * texts hold nothing that was sent. The web applications show {@code message}.
 */
public final class ProblemAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);

    private ProblemAnswer() {}

    /** With a reference, unless it is that somebody is not signed in; a line of the log begins with it. */
    public static void write(HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        if (status == HttpStatus.UNAUTHORIZED) {
            send(response, status, title, detail, detail, "");
            return;
        }
        String reference = Reference.current();
        LOG.info("{}it was answered {}, {}", Reference.atItsBeginning(reference), status.value(), title);
        write(response, status, title, detail, reference);
    }

    /** @param reference which the log names already */
    static void write(HttpServletResponse response, HttpStatus status, String title, String detail, String reference)
            throws IOException {
        send(
                response,
                status,
                title,
                detail,
                detail + " If you ask somebody for help, give them this reference: " + reference + ".",
                ",\"%s\":\"%s\"".formatted(Reference.PROPERTY, reference));
    }

    private static void send(
            HttpServletResponse response, HttpStatus status, String title, String detail, String message, String more)
            throws IOException {
        byte[] body = String.format(
                        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"message\":\"%s\"%s}",
                        title, status.value(), detail, message, more)
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
