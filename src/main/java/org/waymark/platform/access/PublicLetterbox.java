package org.waymark.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.waymark.platform.access.request.BoundedMemory;

/**
 * Where anybody, signed in or not, may send a few words: a comment on a framework in consultation. So many an hour from
 * one address, and so many from all of them; counted by each node.
 */
class PublicLetterbox {

    private static final Pattern COMMENTS = Pattern.compile("/frameworks/[a-z0-9-]{1,60}/comments");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int OF_ONE_ADDRESS = 10;
    private static final int OF_ALL = 600;
    private static final String ALL = "all";
    private static final int MOST_ADDRESSES = 10_000;

    private final Cache<String, AtomicInteger> sent;

    PublicLetterbox(LongSupplier nanoseconds) {
        this.sent = BoundedMemory.cache(MOST_ADDRESSES, AN_HOUR, nanoseconds);
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && COMMENTS.matcher(request.getRequestURI()).matches();
    }

    /** Counts one from that address, and says whether it is taken. */
    boolean takes(String address) {
        return count(address) <= OF_ONE_ADDRESS && count(ALL) <= OF_ALL;
    }

    private int count(String whose) {
        return sent.get(whose, first -> new AtomicInteger()).incrementAndGet();
    }
}
