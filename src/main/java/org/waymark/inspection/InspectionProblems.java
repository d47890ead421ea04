package org.waymark.inspection;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** An inspection that is not there, or not this user's to know of: the answer is the same. */
@RestControllerAdvice
class InspectionProblems {

    @ExceptionHandler
    ProblemDetail noSuchInspection(NoSuchInspection missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such inspection");
        return problem;
    }
}
