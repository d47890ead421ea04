package org.waymark.platform.access.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Says of files without data how long a browser may keep them. What the engine's web applications ask for with the
 * engine's version never changes under that address, and neither does what Waymark's folder of scripts and styles holds,
 * whose address has a hash over all of it: that is kept for a year and not asked for again. What stands at an address that
 * stays may change with every version of Waymark: a browser keeps it and asks each time whether it is still the same, which
 * an unchanged one answers without a body. Nothing else is touched.
 */
public class CacheOfFiles extends ShallowEtagHeaderFilter {

    static final String FOR_GOOD = "private, max-age=31536000, immutable";
    static final String ASK_FIRST = "no-cache";

    private static final Pattern OF_THE_ENGINE = Pattern.compile(
            "/camunda/(lib/.+|assets/.+|app/[a-z]+/camunda-[^/]+|app/(?!tasklist/)[a-z]+/locales/.+|api/[a-z]+/plugin/[^/]+/static/.+)");
    private static final Pattern OF_THE_FOLDER = Pattern.compile("/camunda/waymark/[0-9a-f]{12}/.+");
    private static final Pattern OURS =
            Pattern.compile("/(forms|camunda/waymark|camunda/app/([a-z]+/(scripts|styles)|tasklist/locales))/.+");
    private static final Pattern VERSION = Pattern.compile("bust=\\d+(\\.\\d+)+");

    public CacheOfFiles() {
        // A strong one would keep the file from being compressed.
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD") || policy(request) == null;
    }

    private String policy(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (OF_THE_FOLDER.matcher(path).matches()) {
            return FOR_GOOD;
        }
        if (OURS.matcher(path).matches()) {
            return ASK_FIRST;
        }
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return VERSION.matcher(query).matches() && OF_THE_ENGINE.matcher(path).matches() ? FOR_GOOD : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String policy = policy(request);
        Decided decided = new Decided(response, policy);
        if (policy.equals(ASK_FIRST)) {
            super.doFilterInternal(request, decided, chain);
        } else {
            chain.doFilter(request, decided);
        }
    }

    /** A refusal is not kept. */
    private static class Decided extends KeptAsDecided {

        Decided(HttpServletResponse response, String policy) {
            super(response, policy);
        }

        @Override
        public void setStatus(int status) {
            keepOnlyWhatIsThere(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            keepOnlyWhatIsThere(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            keepOnlyWhatIsThere(status);
            super.sendError(status, message);
        }

        private void keepOnlyWhatIsThere(int status) {
            if (status >= SC_BAD_REQUEST) {
                decide(NOT_AT_ALL);
            }
        }
    }
}
