package org.waymark.inspection.switching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.life.FrameworkOverlap;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStanding;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.framework.versions.FrameworkRehearsals;
import org.waymark.framework.versions.FrameworkSwitch;
import org.waymark.framework.versions.FrameworkUploads;
import org.waymark.framework.versions.UploadedFramework;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.bodies.PartnerInspectorates;
import org.waymark.inspection.bodies.PartnersNamed;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.machine.Sha256;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * A manager switches a version on that somebody else uploaded, once it was rehearsed to its end: looked at first, then done.
 * Inspections that are planned or under way keep the text that they have.
 */
@Service
class FrameworkSwitches {

    private final FrameworkUploads uploads;
    private final FrameworkRehearsals rehearsals;
    private final FrameworkRegister register;
    private final Inspections inspections;
    private final AdvisoryLocks turns;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrameworkSwitches(
            FrameworkUploads uploads,
            FrameworkRehearsals rehearsals,
            FrameworkRegister register,
            Inspections inspections,
            AdvisoryLocks turns,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.rehearsals = rehearsals;
        this.register = register;
        this.inspections = inspections;
        this.turns = turns;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What would follow.
     *
     * @param version  of all that is shown; what is done names it
     * @param refused  why it cannot be; null when it can
     * @param standing where the framework would be in its life on that day
     * @param overlaps frameworks of one kind that would be in force on the same days, in sentences
     * @param keep     inspections that begin from then on and keep the text that they were planned under
     */
    record Preview(
            String version,
            String title,
            String refused,
            FrameworkStanding standing,
            List<String> overlaps,
            List<Line> keep) {}

    /** @param status in words */
    record Line(String reference, String authority, LocalDate firstDay, String status) {}

    /** @throws RefusedAnswers for a day that will not do */
    @Transactional(readOnly = true)
    public Preview preview(UUID id, LocalDate from, String manager) {
        UploadedFramework uploaded = uploads.byId(id);
        if (from == null || from.isBefore(today())) {
            throw RefusedAnswers.of("from", "Choose today or a later day.");
        }
        Framework framework = uploaded.framework();
        FrameworkStandings standings = register.standings().and(new FrameworkVersion(framework, from));
        FrameworkStanding standing = standings.of(framework, from);
        List<Line> keep = inspections.all().stream()
                .filter(one -> one.framework().id().equals(framework.id()))
                .filter(one -> one.status() != InspectionStatus.CLOSED && one.status() != InspectionStatus.CANCELLED)
                .filter(one -> !one.firstDay().isBefore(from))
                .sorted(Comparator.comparing(InspectionView::firstDay).thenComparing(InspectionView::reference))
                .map(one ->
                        new Line(one.reference(), one.authority().name(), one.firstDay(), one.statusInWords(today())))
                .toList();
        return new Preview(
                Sha256.hex(framework.contentHash() + from + standing + keep),
                framework.title(),
                refused(uploaded, standing, manager).orElse(null),
                standing,
                standings.overlaps().stream().map(FrameworkOverlap::words).toList(),
                keep);
    }

    private Optional<String> refused(UploadedFramework uploaded, FrameworkStanding standing, String manager) {
        if (uploaded.by().equals(manager)) {
            return Optional.of("You uploaded it yourself. Another inspection manager switches it on.");
        }
        if (!rehearsals.wholeOnes().contains(uploaded.id())) {
            return Optional.of(
                    "No rehearsal of it has come to its end with nothing left open. An administrator rehearses it"
                            + " first.");
        }
        if (standing.state() == State.WITHDRAWN) {
            return Optional.of(
                    "This framework is withdrawn. What is to be used in its place has to be another framework.");
        }
        return uploads.used().stream()
                .filter(used -> used.version().equals(uploaded.id()))
                .findFirst()
                .map(used ->
                        "It is switched on already, for first days from %s on. Take that back to choose another day."
                                .formatted(InWords.day(used.from())));
    }

    /**
     * @param version of the preview
     * @param from    the first day on site from which on it is used
     */
    record Wanted(String version, LocalDate from, String reason) {}

    /** @throws RefusedAnswers when it cannot be so, or is not any more as it was shown */
    @WriteTransaction
    public void switchOn(UUID id, Wanted wanted, String manager) {
        Framework framework = uploads.byId(id).framework();
        turns.take("framework", framework.id());
        Preview now = preview(id, wanted.from(), manager);
        if (now.refused() != null) {
            throw RefusedAnswers.of("", now.refused());
        }
        if (!now.version().equals(wanted.version())) {
            throw RefusedAnswers.of(
                    "",
                    "Something has changed since you looked. Look at what would follow once more, then confirm it.");
        }
        uploads.use(new FrameworkSwitch(id, wanted.from(), wanted.reason().strip(), manager, clock.instant()));
        audit.add(manager, "switch-framework-on", null, framework.id(), id.toString());
        events.publishEvent(new PartnersNamed(PartnerInspectorates.of(framework)));
    }

    /** What was used before is used again, from now on. */
    @WriteTransaction
    public void takeBack(UUID id, String reason, String manager) {
        Framework framework = uploads.byId(id).framework();
        turns.take("framework", framework.id());
        if (!uploads.takeBack(id, reason.strip(), manager)) {
            throw RefusedAnswers.of("", "It is not switched on. Load the page again.");
        }
        audit.add(manager, "switch-framework-off", null, framework.id(), id.toString());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
