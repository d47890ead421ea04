package org.waymark.fieldwork.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.Activity;
import org.waymark.fieldwork.ActivityKind;
import org.waymark.fieldwork.ActivityType;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.Timetable;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.Choice;

/**
 * Where an inspector adds an observation, interview, meeting or document on the spot: it becomes their own task at
 * once.
 */
@RestController
@RequestMapping("/camunda/api/waymark")
public class OnTheSpotController {

    private final Fieldwork fieldwork;
    private final InspectionAccess access;

    OnTheSpotController(Fieldwork fieldwork, InspectionAccess access) {
        this.fieldwork = fieldwork;
        this.access = access;
    }

    /**
     * @param activity id of one of the framework's activities, or of a kind where it names none
     * @param what     more about it; needed where it is no more than a kind
     * @param day      today when left out
     * @param from     and {@code to}: London time; both or neither
     * @param submissionId made by the page: sent again under the same one, it is added once; each time where there is none
     */
    public record NewActivity(
            @NotBlank(message = "Choose what it is.") String activity,

            @Size(max = 200, message = "At most 200 characters.")
            String what,

            @Size(max = 200, message = "At most 200 characters.")
            String withWhom,

            LocalDate day,
            LocalTime from,
            LocalTime to,

            @Size(min = 1, max = 64, message = "From 1 to 64 characters.")
            String submissionId) {

        public NewActivity(String activity, String what, String withWhom, LocalDate day, LocalTime from, LocalTime to) {
            this(activity, what, withWhom, day, from, to, null);
        }
    }

    /** @param taskId of the task in which it is recorded */
    record Added(String id, String taskId) {}

    @PostMapping("/inspections/{inspectionId}/activities")
    @ResponseStatus(HttpStatus.CREATED)
    public Added add(@AskedBy(AccessRole.INSPECTOR) InspectionView inspection, @Valid @RequestBody NewActivity wanted) {
        LocalDate day = wanted.day() == null ? fieldwork.today() : wanted.day();
        Timetable.Entry entry = new Timetable.Entry(
                day,
                wanted.from(),
                wanted.to(),
                access.user(),
                wanted.activity(),
                wanted.what(),
                wanted.withWhom(),
                null);
        Activity activity = wanted.submissionId() == null
                ? fieldwork.addOnTheSpot(inspection.id(), entry)
                : fieldwork.addOnTheSpot(inspection.id(), entry, wanted.submissionId());
        return new Added(activity.id().toString(), fieldwork.taskOf(activity));
    }

    /** @param plain whether what is added needs words of its own */
    record Running(String id, String reference, String authority, boolean plain, List<Kind> kinds) {}

    record Kind(String title, List<Choice> activities) {}

    /** What whoever asks may add, in each inspection that is on site and whose inspector they are. */
    @GetMapping("/on-the-spot")
    List<Running> running() {
        List<InspectionView> own = access.all().stream()
                .filter(inspection -> access.is(inspection, AccessRole.INSPECTOR))
                .toList();
        Set<String> running =
                fieldwork.running(own.stream().map(InspectionView::id).toList());
        return own.stream()
                .filter(inspection -> running.contains(inspection.id()))
                .map(OnTheSpotController::running)
                .toList();
    }

    private static Running running(InspectionView inspection) {
        List<ActivityType> types = ActivityType.of(inspection.framework());
        List<Kind> kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new Kind(
                        kind.title(),
                        types.stream()
                                .filter(type -> type.kind() == kind)
                                .map(type -> new Choice(type.id(), type.title()))
                                .toList()))
                .filter(kind -> !kind.activities().isEmpty())
                .toList();
        return new Running(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().activities().isEmpty(),
                kinds);
    }
}
