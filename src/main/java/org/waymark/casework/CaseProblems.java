package org.waymark.casework;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A case that is not there, or not this user's to know of: the answer is the same. */
@RestControllerAdvice
class CaseProblems {

    @ExceptionHandler
    ProblemDetail noSuchCase(NoSuchCase missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such case");
        return problem;
    }
}
