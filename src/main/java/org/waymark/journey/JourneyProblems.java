package org.waymark.journey;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.waymark.journey.lists.UnreadableLists;

/** Says in the user's words why lists were not taken, as Problem Details (RFC 9457). */
@RestControllerAdvice
@Order(0)
class JourneyProblems {

    private final JourneySettings settings;

    JourneyProblems(JourneySettings settings) {
        this.settings = settings;
    }

    /** Only lists are uploaded: what is larger than they may be does not get as far as being read. */
    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge) {
        ProblemDetail problem = refusedFile("The file is larger than "
                + settings.largestLists().toMegabytes()
                + " MB, which child-level lists never are. Please supply the lists alone, without pictures or other"
                + " sheets.");
        problem.setStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableLists refused) {
        return refusedFile(refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(ListsRefused refused) {
        return refusedFile(refused.getMessage());
    }

    private static ProblemDetail refusedFile(String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, sentence);
        problem.setTitle("These lists cannot be used");
        return problem;
    }
}
