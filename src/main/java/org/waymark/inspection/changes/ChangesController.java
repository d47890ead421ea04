package org.waymark.inspection.changes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.AskedBy;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.tasks.NotAllowed;

/** What may change on the way: asked for, decided, recorded; and what has changed so far. */
@RestController
@RequestMapping("/camunda/api/waymark/inspections/{inspectionId}")
class ChangesController {

    private final InspectionAccess access;
    private final ChangesPage page;
    private final Interventions interventions;
    private final Pauses pauses;
    private final LostDays lostDays;
    private final FirstDay firstDay;
    private final LastDay lastDay;

    ChangesController(
            InspectionAccess access,
            ChangesPage page,
            Interventions interventions,
            Pauses pauses,
            LostDays lostDays,
            FirstDay firstDay,
            LastDay lastDay) {
        this.access = access;
        this.page = page;
        this.interventions = interventions;
        this.pauses = pauses;
        this.lostDays = lostDays;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** @param kind {@code extension} or {@code deferral} */
    record NewChange(
            @NotBlank(message = "Choose extension or deferral.")
            String kind,

            String step,
            @NotNull(message = "Say how many working days.") Integer workingDays,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record Asked(String id) {}

    record DayAndReason(
            @NotNull(message = "Give the day.") LocalDate day,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record NewPause(
            @NotNull(message = "Give the first day of the pause.")
            LocalDate firstDay,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record EndOfPause(
            @NotNull(message = "Give the day on which work goes on.")
            LocalDate resumesOn,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    record NewFirstDay(
            @NotNull(message = "Give the new first day on site.")
            LocalDate firstDay,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    /** @param end {@code later}: the fieldwork ends a working day later; {@code kept}: it keeps its end */
    record NewLostDay(
            @NotNull(message = "Give the day that was lost.")
            LocalDate day,

            @NotBlank(message = "Choose whether the fieldwork ends a day later or keeps its end.")
            @Pattern(regexp = "later|kept", message = "Choose whether the fieldwork ends a day later or keeps its end.")
            String end,

            @NotBlank(message = "Say why.") @Size(max = 2000, message = "At most 2000 characters.")
            String reason) {}

    @GetMapping("/changes")
    ChangesPage.Page changes(@AskedBy(AccessRole.ANYBODY) InspectionView inspection) {
        return page.of(inspection);
    }

    /** The head of an inspected body asks for a deferral; the lead and managers for an extension, or for a deferral they were asked for. */
    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    Asked ask(@AskedBy(AccessRole.ANYBODY) InspectionView inspection, @Valid @RequestBody NewChange change) {
        boolean deferral = change.kind().equalsIgnoreCase("deferral");
        if (access.is(inspection, AccessRole.STAFF)) {
            access.require(inspection, AccessRole.LEAD, AccessRole.MANAGER);
        } else if (!deferral) {
            throw new NotAllowed("Of this inspection you can ask for a deferral, and for nothing else.");
        } else if (!access.is(inspection, AccessRole.DIRECTOR, AccessRole.HEAD_OF_BODY)) {
            throw new NotAllowed(
                    inspection.framework().joint().others().isEmpty()
                            ? "Only the %s asks for this."
                                    .formatted(inspection.framework().joint().headOfAuthority())
                            : "Only the heads of the inspected bodies ask for this.");
        }
        return new Asked(interventions
                .askForChange(inspection.id(), change.kind(), change.step(), change.workingDays(), change.reason())
                .toString());
    }

    @PostMapping("/first-day")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveFirstDay(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody NewFirstDay day) {
        firstDay.move(inspection.id(), day.firstDay(), day.reason());
    }

    @PostMapping("/pauses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody NewPause pause) {
        pauses.begin(inspection.id(), pause.firstDay(), pause.reason());
    }

    @PostMapping("/pauses/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endPause(@AskedBy(AccessRole.MANAGER) InspectionView inspection, @Valid @RequestBody EndOfPause end) {
        pauses.end(inspection.id(), end.resumesOn(), end.reason());
    }

    @PostMapping("/lost-days")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void loseDay(
            @AskedBy({AccessRole.LEAD, AccessRole.MANAGER}) InspectionView inspection,
            @Valid @RequestBody NewLostDay lost) {
        lostDays.lose(inspection.id(), lost.day(), lost.end().equals("later"), lost.reason());
    }

    /** What a correction of the last day on site would move. */
    @GetMapping("/last-day")
    LastDay.Preview preview(
            @AskedBy({AccessRole.LEAD, AccessRole.MANAGER}) InspectionView inspection,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return lastDay.preview(inspection.id(), day);
    }

    @PostMapping("/last-day")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correctLastDay(
            @AskedBy({AccessRole.LEAD, AccessRole.MANAGER}) InspectionView inspection,
            @Valid @RequestBody DayAndReason correction) {
        lastDay.correct(inspection.id(), correction.day(), correction.reason());
    }
}
