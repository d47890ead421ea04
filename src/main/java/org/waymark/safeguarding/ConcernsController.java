package org.waymark.safeguarding;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.UserInInspection;
import org.waymark.inspection.access.VisibleToUser;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Where an inspector raises a concern, from any page of the inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/concerns")
class ConcernsController {

    private final Concerns concerns;
    private final VisibleToUser visible;
    private final UserInInspection user;
    private final Clock clock;

    ConcernsController(Concerns concerns, VisibleToUser visible, UserInInspection user, Clock clock) {
        this.concerns = concerns;
        this.visible = visible;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The inspection's concerns: all of them to the inspectorate; to the Director of Children's Services those that a
     * child may be at risk now, to link officers the cases to look at again, once they were referred.
     */
    @GetMapping
    ConcernLines all(@PathVariable String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        boolean staff = user.isStaff(inspection);
        return new ConcernLines(
                user.inspects(inspection) && inspection.isOpenToAuthority(),
                concerns.of(inspectionId).stream()
                        .filter(concern -> staff || isForTheAuthority(inspection, concern))
                        .map(concern -> ConcernLines.Line.of(concern, staff, clock.instant()))
                        .toList());
    }

    private boolean isForTheAuthority(InspectionView inspection, Concern concern) {
        boolean theirs = concern.isAtRiskNow() ? user.isDcs(inspection) : user.isLinkOfficer(inspection);
        return theirs && concern.isReferred();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Raised raise(@PathVariable String inspectionId, @Valid @RequestBody NewConcern concern) {
        Concern raised = concerns.raiseOnce(inspectionId, concern);
        return Raised.of(raised, visible.byId(inspectionId));
    }

    /** Nothing was raised yet: the page asks, and may send it once more as meant. */
    @ExceptionHandler
    ProblemDetail already(RaisedAlready already) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, already.getMessage());
        problem.setTitle("Raised a moment ago");
        problem.setProperty("asks", "Raise it again");
        return problem;
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
