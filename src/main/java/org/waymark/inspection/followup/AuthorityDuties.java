package org.waymark.inspection.followup;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionProcess;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.Processes;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * What the authority has to do once the report is published (Education and Inspections Act 2006, section 137, and SI
 * 2007/462): publish it, and answer it with a written statement of the action it proposes.
 */
@Service
@Transactional
public class AuthorityDuties {

    static final String PROCESS = "authority-duties";

    /** The framework's steps that are the authority's. */
    public static final String PUBLISH = "authority-publishes";

    public static final String STATEMENT = "action-statement";

    /** In which a manager follows a statement up that has not come. */
    private static final String PURSUE = "task-pursue-statement";

    private static final List<String> STEPS = List.of(PUBLISH, STATEMENT);

    /** From when the authority's time runs: it has received the final report. */
    private static final String RECEIVED = "final-sent";

    private final Inspections inspections;
    private final Deadlines deadlines;
    private final Milestones milestones;
    private final AuthorityDutyRepository repository;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorityDuties(
            Inspections inspections,
            Deadlines deadlines,
            Milestones milestones,
            AuthorityDutyRepository repository,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.milestones = milestones;
        this.repository = repository;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** Puts them before the authority, beside the inspection; nothing where the framework asks for none. */
    public void begin(String inspectionId) {
        if (STEPS.stream().anyMatch(step -> isAsked(inspectionId, step))) {
            processes.start(
                    PROCESS, inspectionId, inspections.byId(inspectionId).reference(), Map.of());
        }
    }

    /** Whether the inspection's framework asks for it, and its time has begun. */
    public boolean isAsked(String inspectionId, String step) {
        return deadlines.of(inspectionId, step).map(Deadline::date).isPresent();
    }

    /**
     * The statement of action as the authority supplied it.
     *
     * @param place the address of the page where it is; null where its words are given
     */
    public record SuppliedStatement(LocalDate on, String place, String words) {}

    /** Empty until it came, and where the framework asks for none. */
    @Transactional(readOnly = true)
    public Optional<SuppliedStatement> statement(String inspectionId) {
        return repository.findByKeyInspectionId(inspectionId).stream()
                .filter(duty -> duty.step().equals(STATEMENT))
                .findFirst()
                .map(duty -> new SuppliedStatement(duty.onDay(), duty.place(), duty.words()));
    }

    /** A duty's limit, and what was recorded of it; nothing of it yet while {@code done} is null. */
    record DutyLine(Deadline limit, AuthorityDuty done) {}

    /** Those the framework asks for, in its order; none before the final report has gone to the authority. */
    @Transactional(readOnly = true)
    public List<DutyLine> of(String inspectionId) {
        Map<String, AuthorityDuty> done = repository.findByKeyInspectionId(inspectionId).stream()
                .collect(Collectors.toMap(AuthorityDuty::step, Function.identity()));
        return deadlines.of(inspectionId).stream()
                .filter(limit -> STEPS.contains(limit.step()) && limit.date() != null)
                .map(limit -> new DutyLine(limit, done.get(limit.step())))
                .toList();
    }

    public Deadline limitOf(String inspectionId, String step) {
        return deadlines.of(inspectionId, step).orElseThrow();
    }

    /**
     * Records that it was done, on that day.
     *
     * @throws RefusedAnswers when the day lies before the report was received, or has not come yet
     */
    void done(OpenTask task, AuthorityDuty duty) {
        problemWith(
                        duty.onDay(),
                        milestones.dayOf(task.inspectionId(), RECEIVED).orElseThrow(),
                        today())
                .ifPresent(problem -> {
                    throw RefusedAnswers.of("on", problem);
                });
        duty.recorded(task.user(), clock.instant());
        repository.save(duty);
        Deadline limit = limitOf(task.inspectionId(), duty.step());
        milestones.reachedOn(task.inspectionId(), limit.doneWhen(), duty.onDay());
        inspections.note(task.inspectionId(), "Done by the authority: " + limit.title(), null);
        if (duty.step().equals(STATEMENT)) {
            processes.cancelOne(task.inspectionId(), PURSUE, InspectionProcess.INSPECTION_ID, task.inspectionId());
            events.publishEvent(new StatementReceived(task.inspectionId()));
        }
    }

    static Optional<String> problemWith(LocalDate on, LocalDate received, LocalDate today) {
        if (on.isBefore(received)) {
            return Optional.of("The final text reached you on %s. This cannot have been done on %s."
                    .formatted(InWords.day(received), InWords.day(on)));
        }
        return on.isAfter(today)
                ? Optional.of("%s has not come yet. Record this when it has been done.".formatted(InWords.day(on)))
                : Optional.empty();
    }

    /**
     * An address as it can be shown as a link.
     *
     * @return null when none was given
     * @throws RefusedAnswers when it is not that of a page
     */
    public static String place(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            URI address = new URI(given.strip());
            boolean ofPage =
                    "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (ofPage && address.getHost() != null) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            // said below, in words
        }
        throw RefusedAnswers.of(
                "place",
                "This is not the address of a page. Right would be https://www.council.example/inspection-report.");
    }

    LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
