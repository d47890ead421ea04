package org.waymark.calendar.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.calendar.CalendarInUse;
import org.waymark.calendar.London;
import org.waymark.calendar.change.CalendarChange.State;
import org.waymark.calendar.change.CalendarChangeTable.Progress;
import org.waymark.calendar.change.WaitingDates.Moves;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.RefusedAnswers;

/** Where administrators, and nobody else, see and change the bank holidays. */
@RestController
@RequestMapping("/camunda/api/waymark/calendar")
class CalendarController {

    static final int LONGEST_REASON = 1000;

    /** In how many inspections it is worked out at once what would move: a second or two. */
    private static final int A_FEW = 10;

    private final CalendarChanges changes;
    private final CalendarChangeTable table;
    private final CalendarInUse inUse;
    private final CalendarMover mover;
    private final WaitingDates limits;
    private final People people;
    private final Clock clock;

    CalendarController(
            CalendarChanges changes,
            CalendarChangeTable table,
            CalendarInUse inUse,
            CalendarMover mover,
            WaitingDates limits,
            People people,
            Clock clock) {
        this.changes = changes;
        this.table = table;
        this.inUse = inUse;
        this.mover = mover;
        this.limits = limits;
        this.people = people;
        this.clock = clock;
    }

    /** Administrators alone, who are told apart from everybody else in the same words at each address. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @AskedByStaff(
            value = StaffRole.ADMINISTRATOR,
            otherwise = "Only administrators change the bank holidays. Ask one of them.")
    @interface AskedByAdministrators {}

    /**
     * @param version 0 while it is the file that came with Waymark
     * @param notes   years that the file holds only in part, in sentences
     */
    record Page(
            int version,
            LocalDate today,
            Map<LocalDate, String> holidays,
            List<String> notes,
            List<ShownChange> changes) {}

    record ShownChange(
            UUID id,
            State state,
            HolidayChange difference,
            List<String> notes,
            String reason,
            String proposedBy,
            Instant proposedAt,
            String appliedBy,
            Instant appliedAt,
            Instant finishedAt,
            Progress progress) {}

    record NewDay(
            @NotNull(message = "Choose the day.") LocalDate date,

            @NotBlank(message = "Say what the day is called.")
            @Size(max = ChangedHolidays.LONGEST_TITLE, message = "At most 100 characters.")
            String title,

            @NotBlank(message = "Say why, and where it was announced.")
            @Size(max = LONGEST_REASON, message = "At most 1000 characters.")
            String reason) {}

    record DayTaken(
            @NotNull(message = "Choose the day.") LocalDate date,

            @NotBlank(message = "Say why, and where it was announced.")
            @Size(max = LONGEST_REASON, message = "At most 1000 characters.")
            String reason) {}

    /**
     * @param inspections in how many something waits
     * @param next        where to go on; null when this was the end
     */
    record Preview(int inspections, Integer next, List<Moves> moves) {}

    @GetMapping
    Page page(@AskedByAdministrators String user) {
        CalendarInUse.Known now = inUse.look();
        return new Page(
                now.version(),
                London.dateOf(clock.instant()),
                now.holidays().all(),
                now.holidays().leftOut(),
                table.applied().stream().map(this::shown).toList());
    }

    @PostMapping("/files")
    @ResponseStatus(HttpStatus.CREATED)
    ShownChange file(
            @AskedByAdministrators String user,
            @RequestParam(value = "file", required = false) MultipartFile file,
            @RequestParam(value = "reason", required = false) String reason)
            throws IOException {
        if (file == null) {
            throw RefusedAnswers.of("file", "Choose the file.");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw RefusedAnswers.of("reason", "Say why, and where it was announced, in at most 1000 characters.");
        }
        if (file.getSize() > ChangedHolidays.MOST_BYTES) {
            throw RefusedAnswers.of(
                    "file", "This file is too large to be a list of bank holidays. gov.uk's has about 30 kB.");
        }
        return shown(changes.proposeFile(file.getBytes(), reason));
    }

    @PostMapping("/days")
    @ResponseStatus(HttpStatus.CREATED)
    ShownChange day(@AskedByAdministrators String user, @Valid @RequestBody NewDay day) {
        return shown(changes.proposeDay(day.date(), day.title(), day.reason()));
    }

    @PostMapping("/removals")
    @ResponseStatus(HttpStatus.CREATED)
    ShownChange without(@AskedByAdministrators String user, @Valid @RequestBody DayTaken day) {
        return shown(changes.proposeWithout(day.date(), day.reason()));
    }

    @GetMapping("/changes/{id}")
    ShownChange change(@AskedByAdministrators String user, @PathVariable UUID id) {
        return shown(changes.byId(id));
    }

    /** What it would move, a few inspections at a time; only those in which something moves are listed. */
    @GetMapping("/changes/{id}/moves")
    Preview moves(
            @AskedByAdministrators String user, @PathVariable UUID id, @RequestParam(defaultValue = "0") int from) {
        CalendarChange change = changes.byId(id);
        List<String> all = limits.inspections();
        int start = Math.min(Math.max(from, 0), all.size());
        int end = Math.min(start + A_FEW, all.size());
        List<Moves> moves = mover.preview(change, all.subList(start, end)).stream()
                .filter(one -> !one.moves().isEmpty())
                .toList();
        return new Preview(all.size(), end < all.size() ? end : null, moves);
    }

    @PostMapping("/changes/{id}/application")
    ShownChange apply(@AskedByAdministrators String user, @PathVariable UUID id) {
        return shown(changes.apply(id));
    }

    private ShownChange shown(CalendarChange change) {
        return new ShownChange(
                change.id(),
                change.state(),
                change.difference(),
                change.notes(),
                change.reason(),
                people.name(change.proposedBy()),
                change.proposedAt(),
                change.appliedBy() == null ? null : people.name(change.appliedBy()),
                change.appliedAt(),
                change.finishedAt(),
                table.progress(change.id()));
    }

    @ExceptionHandler
    ProblemDetail noSuchChange(CalendarChanges.NoSuchChange missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("No such change");
        return problem;
    }
}
