package org.waymark.safeguarding;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.calendar.InWords;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.Retry;
import org.waymark.engine.Processes;
import org.waymark.inspection.NoSuchInspection;

/** Where an inspector raises a concern, from any page of the inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/concerns")
class ConcernsController {

    private final Concerns concerns;
    private final Retry retry;

    ConcernsController(Concerns concerns, Retry retry) {
        this.concerns = concerns;
        this.retry = retry;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Raised raise(@PathVariable String inspectionId, @Valid @RequestBody NewConcern concern) {
        Concern raised = retry.inNewTransaction(() -> concerns.raise(inspectionId, concern));
        return new Raised(raised.id().toString(), raised.number(), InWords.moment(raised.due()));
    }

    /** @param due until when the authority is to acknowledge or answer it, in words */
    record Raised(String id, int number, String due) {}

    @ExceptionHandler
    ProblemDetail noSuchInspection(NoSuchInspection missing) {
        return problem(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail ended(Processes.NobodyWaits ended) {
        return problem(
                HttpStatus.CONFLICT,
                "This inspection takes no concerns any more. Speak to the authority's children's services by telephone"
                        + " now.");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswers refused) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "The concern was not raised.");
        problem.setProperty("errors", refused.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "The concern was not raised.");
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream()
                        .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                        .toList());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
