package org.waymark.platform.tasks;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.platform.machine.Failures;

/** Says in the user's words why something was not done, as Problem Details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DeskProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DeskProblems.class);

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswers refused) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_ENTITY, "Some answers need another look", "Nothing was recorded yet.");
        problem.setProperty("errors", refused.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail over(Processes.NobodyWaits over) {
        return problem(
                HttpStatus.CONFLICT,
                "Not at this point",
                "The inspection has not come that far, or is past it. Nothing was recorded.");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(CurrentUser.NobodyIsActing nobody) {
        return problem(HttpStatus.UNAUTHORIZED, "Sign in", nobody.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notFound(Desk.TaskNotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "No such task", missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notYours(Desk.NotYourTask task) {
        return problem(HttpStatus.FORBIDDEN, "Not your task", task.getMessage());
    }

    @ExceptionHandler
    ProblemDetail alreadyDone(Desk.AlreadyDone done) {
        return problem(HttpStatus.CONFLICT, "Already done", done.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refusedByRule(WorkRefused refused) {
        return problem(HttpStatus.FORBIDDEN, "Not possible", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail forbidden(AuthorizationException refused) {
        return problem(HttpStatus.FORBIDDEN, "Not allowed", "You are not allowed to do this.");
    }

    @ExceptionHandler
    ProblemDetail noFile(MultipartException unreadable) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "No file",
                "The file did not arrive whole. Choose it again, and send it once more.");
    }

    @ExceptionHandler
    ProblemDetail engine(ProcessEngineException thrown) {
        RuntimeException inside = RefusalInside.inside(thrown);
        if (inside instanceof RefusedAnswers answers) {
            return refused(answers);
        }
        if (inside instanceof WorkRefused work) {
            return refusedByRule(work);
        }
        if (Failures.isDatabaseAway(thrown)) {
            return problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Waymark cannot work just now",
                    "Its database does not answer, or is too busy. Nothing was saved: leave this page open, and try again in a minute.");
        }
        LOG.error("The engine failed: {}", Failures.inWords(thrown), Failures.trace(thrown));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "Nothing was recorded. Try again in a moment.");
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
