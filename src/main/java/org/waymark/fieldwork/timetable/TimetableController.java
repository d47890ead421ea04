package org.waymark.fieldwork.timetable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.fieldwork.Fieldwork;
import org.waymark.fieldwork.Timetable;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.engine.Processes;

/**
 * The timetable: read by the inspectorate and the link officers, changed by the lead inspector and the link officers.
 */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}/timetable")
public class TimetableController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final TimetablePage page;
    private final TimetableChanges changes;
    private final CalendarFile calendarFile;
    private final Fieldwork fieldwork;
    private final InspectionAccess access;

    TimetableController(
            TimetablePage page,
            TimetableChanges changes,
            CalendarFile calendarFile,
            Fieldwork fieldwork,
            InspectionAccess access) {
        this.page = page;
        this.changes = changes;
        this.calendarFile = calendarFile;
        this.fieldwork = fieldwork;
        this.access = access;
    }

    /** @param revision of the entry that is changed; null for a new one */
    public record Wanted(
            @NotNull(message = "Choose the day.") LocalDate day,
            @NotNull(message = "Say when it begins.") LocalTime from,
            @NotNull(message = "Say when it ends.") LocalTime to,
            @NotBlank(message = "Choose the inspector.") String inspector,
            @NotBlank(message = "Choose what it is.") String activity,

            @Size(max = 200, message = "At most 200 characters.")
            String what,

            @Size(max = 200, message = "At most 200 characters.")
            String withWhom,

            @Size(max = 200, message = "At most 200 characters.")
            String room,

            @Size(max = 500, message = "At most 500 characters.")
            String reason,

            Integer revision) {

        Timetable.Entry entry() {
            return new Timetable.Entry(day, from, to, inspector, activity, what, withWhom, room);
        }
    }

    public record Cancellation(
            @NotBlank(message = "Say why it is cancelled.") @Size(max = 500, message = "At most 500 characters.")
            String reason,

            @NotNull(message = "Load the timetable again.") Integer revision) {}

    @GetMapping
    public TimetablePage.View timetable(@Fieldwork.AskedByReaders InspectionView inspection) {
        return page.of(inspection);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public TimetablePage.View add(
            @Fieldwork.AskedByArrangers InspectionView inspection, @Valid @RequestBody Wanted wanted) {
        return changed(inspection, user -> changes.add(inspection.id(), wanted.entry(), user));
    }

    @PostMapping("/{activityId}")
    public TimetablePage.View change(
            @Fieldwork.AskedByArrangers InspectionView inspection,
            @PathVariable UUID activityId,
            @Valid @RequestBody Wanted wanted) {
        int revision = wanted.revision() == null ? -1 : wanted.revision();
        return changed(
                inspection,
                user -> changes.change(inspection.id(), activityId, wanted.entry(), revision, wanted.reason(), user));
    }

    @PostMapping("/{activityId}/cancellation")
    public TimetablePage.View cancel(
            @Fieldwork.AskedByArrangers InspectionView inspection,
            @PathVariable UUID activityId,
            @Valid @RequestBody Cancellation why) {
        return changed(
                inspection, user -> changes.cancel(inspection.id(), activityId, why.revision(), why.reason(), user));
    }

    /** The link officer agrees with the timetable as it stands. */
    @PostMapping("/agreement")
    public TimetablePage.View agree(@AskedBy(AccessRole.LINK_OFFICER) InspectionView inspection) {
        return changed(inspection, user -> changes.agree(inspection.id(), user));
    }

    private TimetablePage.View changed(InspectionView inspection, Change change) {
        if (!fieldwork.isRunning(inspection.id())) {
            throw new Processes.NobodyWaits("The fieldwork has not begun, or is over.");
        }
        change.by(access.user());
        return page.of(inspection);
    }

    private interface Change {

        void by(String user);
    }

    /** One inspector's entries as an iCalendar file (RFC 5545), for the calendar on their desk or telephone. */
    @GetMapping("/{user}.ics")
    public ResponseEntity<byte[]> calendar(
            @Fieldwork.AskedByReaders InspectionView inspection, @PathVariable String user) {
        if (!inspection.inspectors().contains(user)) {
            return ResponseEntity.notFound().build();
        }
        String fileName = "%s-%s.ics".formatted(inspection.reference(), user);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(calendarFile.of(inspection, user).getBytes(StandardCharsets.UTF_8));
    }
}
