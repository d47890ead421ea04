package org.waymark.platform.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the audit is told of a request that asks for an act, said before the act is done, so that both are written in one
 * transaction. A request of which nothing was written there is told of when it has been answered.
 */
public final class LookOfRequest {

    private static final String LOOK = LookOfRequest.class.getName();
    private static final String WRITTEN = LOOK + ".written";

    private LookOfRequest() {}

    /** @param look as it is to be told once the act is done; asked for at that moment */
    public static void saidBefore(HttpServletRequest request, Supplier<Look> look) {
        request.setAttribute(LOOK, look);
    }

    /** Whether an act of this request was committed, and the look with it. */
    public static boolean isWritten(HttpServletRequest request) {
        return request.getAttribute(WRITTEN) != null;
    }

    /** The look of the request that this thread serves, where it is still to be written. */
    static Optional<Look> waiting() {
        return request()
                .filter(request -> !isWritten(request))
                .map(request -> request.getAttribute(LOOK))
                .map(look -> ((Supplier<?>) look).get())
                .map(Look.class::cast);
    }

    static void written() {
        request().ifPresent(request -> request.setAttribute(WRITTEN, true));
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
