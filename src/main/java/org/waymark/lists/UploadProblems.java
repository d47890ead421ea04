package org.waymark.lists;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.waymark.lists.workbook.UnreadableLists;

/** Says in the user's words why lists were not taken, as Problem Details (RFC 9457). */
@RestControllerAdvice
@Order(0)
class UploadProblems {

    private final ListSettings settings;

    UploadProblems(ListSettings settings) {
        this.settings = settings;
    }

    /** Lists are the largest that is uploaded: what is larger than they may be does not get as far as being read. */
    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        ProblemDetail problem = request.getRequestURI().endsWith("/lists")
                ? refusedFile("The file is larger than "
                        + settings.largestLists().toMegabytes()
                        + " MB, which child-level lists never are. Please supply the lists alone, without pictures or"
                        + " other sheets.")
                : tooLargeAnywhere();
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

    private static ProblemDetail tooLargeAnywhere() {
        ProblemDetail problem = refusedFile(
                "The file is too large, and was not taken. The form says how large a file may be; what you typed is kept.");
        problem.setTitle("This file is too large");
        return problem;
    }

    private static ProblemDetail refusedFile(String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, sentence);
        problem.setTitle("These lists cannot be used");
        return problem;
    }
}
