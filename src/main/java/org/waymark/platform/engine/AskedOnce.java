package org.waymark.platform.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps what was found out while a page is read, so that it is asked for once however many lines need it. Only what
 * asks for a page (GET, HEAD) keeps anything: what writes must see what it wrote, and work in the background has no end
 * at which to forget.
 */
public final class AskedOnce {

    private static final String KEPT = AskedOnce.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private AskedOnce() {}

    /**
     * @param room which kind of thing it is; two rooms never share one
     * @param key  which of them
     * @param ask  what finds it out, and never gives null; what it throws is thrown and not kept
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(Class<?> room, Object key, Supplier<T> ask) {
        Map<Object, Object> kept = kept();
        if (kept == null) {
            return ask.get();
        }
        Question question = new Question(room, key);
        Object known = kept.get(question);
        if (known == null) {
            known = ask.get();
            kept.put(question, known);
        }
        return (T) known;
    }

    /** What was found out before; empty when nothing was, or nothing is kept. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> known(Class<?> room, Object key) {
        Map<Object, Object> kept = kept();
        return kept == null ? Optional.empty() : Optional.ofNullable((T) kept.get(new Question(room, key)));
    }

    /** Keeps what was found out for many at once. */
    public static void keep(Class<?> room, Object key, Object found) {
        Map<Object, Object> kept = kept();
        if (kept != null) {
            kept.put(new Question(room, key), found);
        }
    }

    private record Question(Class<?> room, Object key) {}

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> kept() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !READING.contains(request.getRequest().getMethod())) {
            return null;
        }
        Object kept = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = new ConcurrentHashMap<>();
            request.setAttribute(KEPT, kept, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<Object, Object>) kept;
    }
}
