package org.waymark.platform.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.waymark.platform.access.request.KeptAsDecided;
import org.waymark.platform.access.request.WhatToDoNext;
import org.waymark.platform.machine.Reference;

/**
 * What the web server refuses by itself, before any part of Waymark sees it: an address that it cannot read or that is
 * too long, a head that is no request. It is said in Waymark's words, with its headers, and not whose server it is.
 */
@Component
class PlainRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(PlainRefusals.class);

    private static final String PAGE =
            "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>%1$s – Waymark</title></head>"
                    + "<body><h1>%1$s</h1><p>%2$s</p>"
                    + "<p>If you ask somebody for help, give them this reference: <b>%4$s</b></p><p><a href=\"/camunda/app/tasklist/\">Tasks</a></p></body></html>";
    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"%1$s\",\"status\":%3$d,\"detail\":\"%2$s\",\"message\":\"%2$s\",\"reference\":\"%4$s\"}";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private static class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            WhatToDoNext next = WhatToDoNext.after(meaning(status));
            boolean page = wantsAPage(request);
            String reference = Reference.current();
            LOG.info("{}the web server itself answered {}", Reference.atItsBeginning(reference), status);
            try {
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("X-Frame-Options", "DENY");
                response.setHeader("Content-Security-Policy", "default-src 'none'");
                response.setHeader(HttpHeaders.CACHE_CONTROL, KeptAsDecided.NOT_AT_ALL);
                response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(String.format(page ? PAGE : PROBLEM, next.title(), next.what(), status, reference));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                LOG.debug("Nobody is there any more to be told", gone);
            }
        }

        private static boolean wantsAPage(Request request) {
            String accepts = request.getHeader(HttpHeaders.ACCEPT);
            return accepts == null || !accepts.contains("json") || accepts.contains("html");
        }

        /** Whoever asks in a way that no server here knows cannot be read; other faults of its own have no reference. */
        private static HttpStatus meaning(int status) {
            if (status == HttpServletResponse.SC_NOT_IMPLEMENTED
                    || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
                return HttpStatus.BAD_REQUEST;
            }
            HttpStatus known = HttpStatus.resolve(status);
            return known == null || known.is5xxServerError() ? HttpStatus.SERVICE_UNAVAILABLE : known;
        }
    }
}
