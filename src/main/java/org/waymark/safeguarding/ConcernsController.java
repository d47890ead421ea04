package org.waymark.safeguarding;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.Denial;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** Where an inspector raises a concern, from any page of the inspection. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/concerns")
class ConcernsController {

    private final Concerns concerns;
    private final RunningDueDates dueDates;
    private final InspectionAccess access;
    private final Clock clock;

    ConcernsController(Concerns concerns, RunningDueDates dueDates, InspectionAccess access, Clock clock) {
        this.concerns = concerns;
        this.dueDates = dueDates;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The inspection's concerns: all of them to the inspectorate; to the Director of Children's Services those that a
     * child may be at risk now, to link officers the cases to look at again, once they were referred.
     */
    @GetMapping
    ConcernLines all(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        Map<String, String> children =
                staff && !access.is(inspection, AccessRole.INSPECTOR) ? Map.of() : concerns.uniqueIds(inspection.id());
        RunningDueDates.OfConcerns due = dueDates.in(List.of(inspection.id()));
        return new ConcernLines(
                access.is(inspection, AccessRole.INSPECTOR) && inspection.isOpenToAuthority(),
                concerns.of(inspection.id()).stream()
                        .filter(concern -> staff || isForTheAuthority(inspection, concern))
                        .map(concern -> ConcernLines.ConcernLine.of(
                                concern,
                                concern.caseNumber() == null ? null : children.get(concern.caseNumber()),
                                due.of(concern, inspection.reference()),
                                staff,
                                clock.instant()))
                        .toList());
    }

    private boolean isForTheAuthority(InspectionView inspection, Concern concern) {
        boolean theirs =
                access.is(inspection, concern.isAtRiskNow() ? AccessRole.DIRECTORS_OFFICE : AccessRole.LINK_OFFICER);
        return theirs && concern.isReferred();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RaisedConcern raise(
            @AskedBy(value = AccessRole.INSPECTOR, denial = Denial.Hidden.class) InspectionView inspection,
            @Valid @RequestBody NewConcern concern) {
        Concern raised = concerns.raiseOnce(inspection.id(), concern);
        return RaisedConcern.of(raised, inspection);
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
