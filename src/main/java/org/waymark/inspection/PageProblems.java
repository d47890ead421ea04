package org.waymark.inspection;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.engine.Processes;

/** Says on the pages of an inspection, in the reader's words, why something was not done. */
@RestControllerAdvice(annotations = InspectionPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    @ExceptionHandler
    ProblemDetail noSuchInspection(NoSuchInspection missing) {
        return problem(HttpStatus.NOT_FOUND, "No such inspection", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notForYou(NotForYou refused) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail nobodyWaits(Processes.NobodyWaits none) {
        return problem(
                HttpStatus.CONFLICT, "Not now", "The inspection is not at the point where this is done. Nothing was kept.");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswers refused) {
        return refused(refused.errors());
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        return refused(invalid.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "This could not be read",
                "Nothing was kept. A day is written like 2012-12-03, a number without a fraction.");
    }

    private static ProblemDetail refused(List<FieldError> errors) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "Some answers need another look", "Nothing was kept yet.");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
