package org.waymark.platform.access.request;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/** How long browsers and proxies keep an answer is decided here, whatever comes after says of it. */
public class KeptAsDecided extends HttpServletResponseWrapper {

    public static final String NOT_AT_ALL = "no-store";

    private static final Set<String> OF_CACHES = Set.of("cache-control", "pragma", "expires");

    private String policy;

    /** @param policy as {@code Cache-Control} says it */
    KeptAsDecided(HttpServletResponse response, String policy) {
        super(response);
        decide(policy);
    }

    final void decide(String another) {
        policy = another;
        super.setHeader(HttpHeaders.CACHE_CONTROL, policy);
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
        super.setHeader(HttpHeaders.CACHE_CONTROL, policy);
    }

    private static boolean isOfCaches(String name) {
        return OF_CACHES.contains(name.toLowerCase(Locale.ROOT));
    }
}
