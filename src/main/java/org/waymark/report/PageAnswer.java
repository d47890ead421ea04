package org.waymark.report;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report's page as an answer over HTTP, under its own content security policy. */
public final class PageAnswer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private PageAnswer() {}

    public static ResponseEntity<byte[]> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", PagePolicy.of(page))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }
}
