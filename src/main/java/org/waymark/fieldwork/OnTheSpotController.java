package org.waymark.fieldwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;
import org.waymark.desk.Retry;
import org.waymark.engine.CurrentUser;
import org.waymark.engine.Processes;
import org.waymark.engine.StaffGroups;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.VisibleToUser;

/**
 * Where an inspector adds an observation, interview, meeting or document on the spot: it becomes their own task at
 * once.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/activities")
class OnTheSpotController {

    private final Fieldwork fieldwork;
    private final VisibleToUser visible;
    private final CurrentUser currentUser;
    private final Retry retry;

    OnTheSpotController(Fieldwork fieldwork, VisibleToUser visible, CurrentUser currentUser, Retry retry) {
        this.fieldwork = fieldwork;
        this.visible = visible;
        this.currentUser = currentUser;
        this.retry = retry;
    }

    /**
     * @param kind {@code observation}, {@code interview}, {@code meeting} or {@code document}
     * @param day  today when left out
     * @param from and {@code to}: London time; both or neither
     */
    record NewActivity(
            @NotBlank(message = "Choose what it is.") String kind,
            @NotBlank(message = "Say what it is, without a child's name.")
                    @Size(max = 200, message = "At most 200 characters.")
                    String what,
            @Size(max = 200, message = "At most 200 characters.") String withWhom,
            LocalDate day,
            LocalTime from,
            LocalTime to) {}

    record Added(String id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable String inspectionId, @Valid @RequestBody NewActivity activity) {
        String user = inspectorOf(visible.byId(inspectionId));
        LocalDate day = activity.day() == null ? fieldwork.today() : activity.day();
        Timetable.Entry entry = new Timetable.Entry(
                day, activity.from(), activity.to(), user, activity.kind(), activity.what(), activity.withWhom());
        return new Added(retry.inNewTransaction(() -> fieldwork.addOnTheSpot(inspectionId, entry))
                .toString());
    }

    /** The timetable so far, and what was added to it. */
    @GetMapping
    List<ActivityLine> all(@PathVariable String inspectionId) {
        InspectionView inspection = visible.byId(inspectionId);
        if (!currentUser.isIn(StaffGroups.MANAGERS)) {
            inspectorOf(inspection);
        }
        return ActivityLine.of(fieldwork.all(inspectionId));
    }

    private String inspectorOf(InspectionView inspection) {
        String user = currentUser.id();
        if (!inspection.inspectors().contains(user)) {
            throw new NotOnTheTeam();
        }
        return user;
    }

    /** Whoever asks is not an inspector of this team. */
    static class NotOnTheTeam extends RuntimeException {

        NotOnTheTeam() {
            super("Only the inspectors of this team do this.");
        }
    }

    @ExceptionHandler
    ProblemDetail notOnTheTeam(NotOnTheTeam refused) {
        return problem(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noSuchInspection(NoSuchInspection missing) {
        return problem(HttpStatus.NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notInTheField(Processes.NobodyWaits none) {
        return problem(HttpStatus.CONFLICT, "The fieldwork of this inspection has not begun, or is over.");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswers refused) {
        return problem(refused.errors());
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        return problem(invalid.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), error.getDefaultMessage()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(
                HttpStatus.BAD_REQUEST, "Nothing was added. A day is written like 2012-12-03, a time like 09:30.");
    }

    private static ProblemDetail problem(List<FieldError> errors) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "Nothing was added yet.");
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
