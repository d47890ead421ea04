package org.waymark.platform.access.request;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.waymark.platform.machine.Reference;

/**
 * Gives every problem of every room a reference that a line of the log begins with: as a page, and as Problem Details for a form or
 * a program. What a form only has to have corrected is no problem to be looked for, nor is that somebody was not signed in.
 */
@RestControllerAdvice
class ReferenceOfProblem implements ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceOfProblem.class);

    /** What is said beside a problem that its form answers by itself: fields, another version, a question. */
    private static final Set<String> ANSWERED_IN_THE_FORM = Set.of("errors", "other", "asks");

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && isToBeFound(problem)) {
            String reference = Reference.current();
            problem.setProperty(Reference.PROPERTY, reference);
            LOG.info(
                    "{}{} {} was answered {}, {}",
                    Reference.atItsBeginning(reference),
                    request.getMethod(),
                    problem.getInstance() == null ? request.getURI().getRawPath() : problem.getInstance(),
                    problem.getStatus(),
                    problem.getTitle());
        }
        return body;
    }

    private static boolean isToBeFound(ProblemDetail problem) {
        Map<String, Object> more = problem.getProperties() == null ? Map.of() : problem.getProperties();
        return problem.getStatus() != HttpStatus.UNAUTHORIZED.value()
                && !more.containsKey(Reference.PROPERTY)
                && more.keySet().stream().noneMatch(ANSWERED_IN_THE_FORM::contains);
    }
}
