package org.waymark.inspection.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Pause;
import org.waymark.inspection.TrailEntry;
import org.waymark.inspection.TrailRepository;
import org.waymark.inspection.access.AccessRole;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.inspection.deadlines.Change;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.Choice;

/** What has changed on the way of an inspection, and what whoever looks may change. */
@Component
class ChangesPage {

    private final InspectionAccess access;
    private final Interventions interventions;
    private final Pauses pauses;
    private final LostDays lostDays;
    private final TrailRepository trail;
    private final People people;

    ChangesPage(
            InspectionAccess access,
            Interventions interventions,
            Pauses pauses,
            LostDays lostDays,
            TrailRepository trail,
            People people) {
        this.access = access;
        this.interventions = interventions;
        this.pauses = pauses;
        this.lostDays = lostDays;
        this.trail = trail;
        this.people = people;
    }

    /**
     * What whoever looks may do now.
     *
     * @param steps the steps an extension can be asked for
     */
    record May(
            boolean extend,
            boolean defer,
            boolean moveFirstDay,
            boolean pause,
            boolean resume,
            boolean loseDay,
            boolean correctLastDay,
            boolean cancel,
            List<Choice> steps) {}

    /** @param state {@code asked}, {@code granted} or {@code refused} */
    record ChangeLine(
            String kind,
            String step,
            int workingDays,
            String askedBy,
            Instant askedAt,
            String reason,
            String state,
            String decidedBy,
            Instant decidedAt,
            String decision) {}

    /** @param resumesOn null while it is open; the reasons and names are null for readers of the authority */
    record PauseLine(
            LocalDate firstDay, LocalDate resumesOn, String by, String reason, String endedBy, String endedWhy) {}

    record LostDayLine(LocalDate day, boolean madeUp, String by, String reason) {}

    record TrailLine(Instant at, String by, String what, String reason) {}

    record Page(
            May may,
            List<ChangeLine> changes,
            List<PauseLine> pauses,
            List<LostDayLine> lostDays,
            List<TrailLine> trail) {}

    /** The authority sees that and when something changed, and what it asked for itself; the trail is the staff's. */
    @Transactional(readOnly = true)
    public Page of(InspectionView inspection) {
        boolean staff = access.is(inspection, AccessRole.STAFF);
        String id = inspection.id();
        return new Page(
                may(inspection),
                interventions.of(id).stream()
                        .filter(change -> staff || change.kind() == Change.Kind.DEFERRAL)
                        .map(change -> line(inspection, change))
                        .toList(),
                pauses.of(id).stream().map(pause -> line(pause, staff)).toList(),
                lostDays.of(id).stream()
                        .map(lost -> new LostDayLine(
                                lost.day(),
                                lost.isMadeUp(),
                                staff ? people.name(lost.byUser()) : null,
                                staff ? lost.reason() : null))
                        .toList(),
                staff ? trail(id) : List.of());
    }

    private May may(InspectionView inspection) {
        boolean manager = access.is(inspection, AccessRole.MANAGER);
        boolean lead = access.is(inspection, AccessRole.LEAD);
        boolean director = access.is(inspection, AccessRole.DIRECTOR);
        boolean head = access.is(inspection, AccessRole.HEAD_OF_BODY);
        InspectionStatus status = inspection.status();
        boolean running = status != InspectionStatus.PUBLISHED
                && status != InspectionStatus.CLOSED
                && status != InspectionStatus.CANCELLED;
        boolean early = status == InspectionStatus.PLANNED || status == InspectionStatus.ON_SITE;
        boolean paused = pauses.of(inspection.id()).stream().anyMatch(Pause::isOpen);
        return new May(
                running && (manager || lead),
                early && (inspection.isOpenToAuthority() && (manager || lead || director) || head),
                manager && status == InspectionStatus.PLANNED,
                manager && running && !paused,
                manager && paused,
                early && (manager || lead),
                status == InspectionStatus.REPORTING && (manager || lead),
                manager && running,
                inspection.framework().timeline().steps().stream()
                        .map(step -> new Choice(step.id(), step.title()))
                        .toList());
    }

    private ChangeLine line(InspectionView inspection, Change change) {
        return new ChangeLine(
                change.kind().inWords(),
                change.step() == null
                        ? null
                        : inspection.framework().timeline().step(change.step()).title(),
                change.workingDays(),
                people.name(change.askedBy()),
                change.askedAt(),
                change.reason(),
                !change.isDecided() ? "asked" : change.isGranted() ? "granted" : "refused",
                change.isDecided() ? people.name(change.decidedBy()) : null,
                change.decidedAt(),
                change.decision());
    }

    private PauseLine line(Pause pause, boolean staff) {
        return new PauseLine(
                pause.firstDay(),
                pause.resumesOn(),
                staff ? people.name(pause.begunBy()) : null,
                staff ? pause.reason() : null,
                staff && !pause.isOpen() ? people.name(pause.endedBy()) : null,
                staff ? pause.endedWhy() : null);
    }

    /** The latest first. What nobody asked for, Waymark did. */
    private List<TrailLine> trail(String inspectionId) {
        return trail.findByInspectionIdOrderByAt(inspectionId).stream()
                .sorted(Comparator.comparing(TrailEntry::at).reversed())
                .map(entry -> new TrailLine(
                        entry.at(),
                        entry.byUser().equals(Inspections.WAYMARK) ? "Waymark" : people.name(entry.byUser()),
                        entry.what(),
                        entry.reason()))
                .toList();
    }
}
