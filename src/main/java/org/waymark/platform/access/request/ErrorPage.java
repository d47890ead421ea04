package org.waymark.platform.access.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.SQLException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.platform.machine.Failures;
import org.waymark.platform.machine.Reference;

/**
 * What is answered when nothing else answers: Problem Details for a program, and for a person the page that {@link
 * ProblemAsPage} makes of them. A fault of Waymark's own has a reference, and one line in the log that begins with it.
 */
@RestController
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> whatWentWrong(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean away = thrown != null && Failures.isDatabaseAway(thrown);
        HttpStatus status = away ? HttpStatus.SERVICE_UNAVAILABLE : statusOf(request);
        ProblemDetail problem = problem(status);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
            problem.setInstance(asAddress(address));
        }
        if (status.is5xxServerError()) {
            String reference = Reference.current();
            LOG.error(
                    "{}{} {} failed ({}): {}",
                    Reference.atItsBeginning(reference),
                    request.getMethod(),
                    problem.getInstance(),
                    status.value(),
                    thrown == null ? "no exception" : inALine(thrown));
            problem.setProperty(Reference.PROPERTY, reference);
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        return (away ? answer.header(HttpHeaders.RETRY_AFTER, "5") : answer).body(problem);
    }

    /** Opened by itself, it is an address like any other that leads nowhere. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static URI asAddress(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException unusual) {
            return null;
        }
    }

    /** What a database says of a row it refuses holds what stands in the row. */
    private static String inALine(Throwable thrown) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(thrown);
        return cause instanceof SQLException
                ? Failures.inWords(cause)
                : cause.toString().replaceAll("\\s+", " ");
    }

    private static ProblemDetail problem(HttpStatus status) {
        WhatToDoNext next = WhatToDoNext.after(status);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, next.what());
        problem.setTitle(next.title());
        return problem;
    }

    /** Before the framework's own words for it, which speak of resources. */
    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Nowhere {

        @ExceptionHandler(NoResourceFoundException.class)
        ProblemDetail noSuchAddress() {
            return problem(HttpStatus.NOT_FOUND);
        }

        /** Data is asked for as a page: there is none of it, and nothing of what was asked for is repeated. */
        @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
        @ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
        void noPageOfData() {}
    }
}
