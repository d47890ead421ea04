package org.waymark.inspection;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.desk.FieldError;
import org.waymark.engine.Processes;

/** Says in the manager's words why something was not done. */
@RestControllerAdvice(assignableTypes = ManagersController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ManagersProblems {

    @ExceptionHandler
    ProblemDetail onlyManagers(ManagersController.OnlyManagers refused) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noSuchInspection(NoSuchInspection missing) {
        return problem(HttpStatus.NOT_FOUND, "No such inspection", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail ended(Processes.NobodyWaits ended) {
        return problem(HttpStatus.CONFLICT, "It has ended", "This inspection has ended. Nothing was recorded.");
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "Some answers need another look", "Nothing was recorded yet.");
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> new FieldError(
                                error.getField().replaceFirst("^answers\\.", ""), error.getDefaultMessage()))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "This could not be read",
                "Nothing was recorded. A day is written like 2012-12-03, a number of days without a fraction.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
