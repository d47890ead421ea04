package org.waymark.calendar;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a program is told that asked the calendar something it cannot answer: Problem Details, RFC 9457. */
@RestControllerAdvice(assignableTypes = WorkingDaysController.class)
class CalendarProblems {

    /** One parameter that cannot be used, and what would be right. */
    record FieldError(String field, String message) {}

    /** A question with parameters that are missing or cannot be read. */
    static final class UnreadableQuestion extends RuntimeException {

        private final transient List<FieldError> errors;

        UnreadableQuestion(List<FieldError> errors) {
            super(String.join(" ", errors.stream().map(FieldError::message).toList()));
            this.errors = List.copyOf(errors);
        }
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableQuestion question) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, question.getMessage());
        problem.setTitle("The question cannot be read");
        problem.setProperty("errors", question.errors);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail yearNotKnown(YearNotKnown unknown) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, unknown.getMessage());
        problem.setTitle("The bank holidays of " + unknown.date().getYear() + " are not known");
        return problem;
    }
}
