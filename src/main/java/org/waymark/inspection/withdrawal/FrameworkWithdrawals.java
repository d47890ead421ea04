package org.waymark.inspection.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkAct;
import org.waymark.framework.life.FrameworkActs;
import org.waymark.framework.life.FrameworkOverlap;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStanding;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.changes.Interventions;
import org.waymark.inspection.planning.ReturnedInspections;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.machine.Sha256;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * A manager withdraws a framework: looked at first, then done in one transaction. What is planned under it goes back to
 * what is to be planned; what its authority was told of goes on, under the text it began under. Nothing is done when
 * anything changed since it was looked at.
 */
@Service
class FrameworkWithdrawals {

    private final Frameworks frameworks;
    private final FrameworkRegister register;
    private final FrameworkActs acts;
    private final Inspections inspections;
    private final Interventions interventions;
    private final ReturnedInspections returned;
    private final People people;
    private final Post post;
    private final AdvisoryLocks turns;
    private final Audit audit;
    private final Clock clock;

    FrameworkWithdrawals(
            Frameworks frameworks,
            FrameworkRegister register,
            FrameworkActs acts,
            Inspections inspections,
            Interventions interventions,
            ReturnedInspections returned,
            People people,
            Post post,
            AdvisoryLocks turns,
            Audit audit,
            Clock clock) {
        this.frameworks = frameworks;
        this.register = register;
        this.acts = acts;
        this.inspections = inspections;
        this.interventions = interventions;
        this.returned = returned;
        this.people = people;
        this.post = post;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What would follow.
     *
     * @param version      of all that is shown; what is done names it
     * @param refused      why it cannot be withdrawn; null when it can
     * @param planned      go back to what is to be planned
     * @param goOn         their authorities know of them: they go on
     * @param predecessors that can have their place back
     */
    record Preview(
            String version,
            String title,
            FrameworkStanding standing,
            String refused,
            List<Line> planned,
            List<Line> goOn,
            List<Predecessor> predecessors) {}

    /**
     * @param inspection its id
     * @param status     in words
     * @param told       who is told by letter, by name
     */
    record Line(
            String inspection,
            String reference,
            String authority,
            LocalDate firstDay,
            String status,
            List<String> told) {}

    record Predecessor(String id, String title, FrameworkStanding standing) {}

    /** Every framework, and where it is today. */
    @Transactional(readOnly = true)
    public List<Predecessor> all() {
        FrameworkStandings standings = register.standings();
        return frameworks.all().stream().map(one -> predecessor(one, standings)).toList();
    }

    /** What of them is to be looked at, in sentences. */
    @Transactional(readOnly = true)
    public List<String> overlaps() {
        return register.standings().overlaps().stream()
                .map(FrameworkOverlap::words)
                .toList();
    }

    private Predecessor predecessor(Framework framework, FrameworkStandings standings) {
        return new Predecessor(framework.id(), framework.title(), standings.of(framework, today()));
    }

    /** @throws IllegalArgumentException when there is no such framework */
    @Transactional(readOnly = true)
    public Preview preview(String id) {
        Framework framework = frameworks.byId(id);
        FrameworkStandings standings = register.standings();
        FrameworkStanding standing = standings.of(framework, today());
        List<InspectionView> under = under(id);
        Map<String, String> names = people.names(under.stream()
                .flatMap(one -> one.members().stream())
                .map(Member::userId)
                .toList());
        List<Line> planned = under.stream()
                .filter(FrameworkWithdrawals::isPlanned)
                .map(one -> line(one, names))
                .toList();
        List<Line> goOn = under.stream()
                .filter(one -> !isPlanned(one))
                .map(one -> line(one, Map.of()))
                .toList();
        List<Predecessor> predecessors = standings.predecessors(framework).stream()
                .map(one -> predecessor(one, standings))
                .filter(one -> !one.standing().takesInspections())
                .toList();
        return new Preview(
                Sha256.hex(framework.contentHash() + standing + planned + goOn + predecessors),
                framework.title(),
                standing,
                refused(standing),
                planned,
                goOn,
                predecessors);
    }

    private static String refused(FrameworkStanding standing) {
        return standing.state() == State.WITHDRAWN ? "It is withdrawn already." : null;
    }

    private List<InspectionView> under(String framework) {
        return inspections.all().stream()
                .filter(one -> one.framework().id().equals(framework))
                .filter(one -> one.status() != InspectionStatus.CLOSED && one.status() != InspectionStatus.CANCELLED)
                .sorted(Comparator.comparing(InspectionView::firstDay).thenComparing(InspectionView::reference))
                .toList();
    }

    private static boolean isPlanned(InspectionView inspection) {
        return inspection.status() == InspectionStatus.PLANNED;
    }

    private Line line(InspectionView inspection, Map<String, String> names) {
        return new Line(
                inspection.id(),
                inspection.reference(),
                inspection.authority().name(),
                inspection.firstDay(),
                inspection.statusInWords(today()),
                inspection.members().stream()
                        .map(member -> names.get(member.userId()))
                        .filter(name -> name != null)
                        .sorted()
                        .toList());
    }

    /**
     * @param version     of the preview
     * @param reason      for those who are told, and for the record
     * @param predecessor the id of the framework that has its place back; null or empty for none
     */
    record Wanted(String version, String reason, String predecessor) {}

    /**
     * @return how many planned inspections went back
     * @throws RefusedAnswers           when it cannot be so, or is not any more as it was shown
     * @throws IllegalArgumentException when there is no such framework
     */
    @WriteTransaction
    public int withdraw(String id, Wanted wanted, String manager) {
        turns.take("framework", id);
        Preview now = preview(id);
        if (now.refused() != null) {
            throw RefusedAnswers.of("", now.refused());
        }
        if (!now.version().equals(wanted.version())) {
            throw RefusedAnswers.of(
                    "",
                    "Something has changed since you looked. Look at what would follow once more, then confirm it.");
        }
        String reason = wanted.reason().strip();
        String predecessor = back(now.predecessors(), wanted.predecessor());
        acts.add(new FrameworkAct(id, FrameworkAct.Kind.WITHDRAWN, today()), reason, manager, clock.instant());
        if (predecessor != null) {
            acts.add(
                    new FrameworkAct(predecessor, FrameworkAct.Kind.RESTORED, today()),
                    reason,
                    manager,
                    clock.instant());
        }
        now.planned().stream()
                .map(Line::inspection)
                .sorted()
                .forEach(inspection -> giveBack(inspection, now.title(), reason, predecessor));
        audit.add(manager, "withdraw-framework", null, id, "withdrawn");
        return now.planned().size();
    }

    private static String back(Collection<Predecessor> possible, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return null;
        }
        return possible.stream()
                .map(Predecessor::id)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> RefusedAnswers.of(
                        "predecessor", "This one cannot have its place back. Choose one of those that are shown."));
    }

    private void giveBack(String inspectionId, String title, String reason, String predecessor) {
        turns.take("inspection", inspectionId);
        InspectionView inspection = inspections.byId(inspectionId);
        if (!isPlanned(inspection)) {
            throw RefusedAnswers.of(
                    "", "The authority of an inspection has been called since you looked. Look once more.");
        }
        Letter letter = new Letter(
                "framework-withdrawn",
                inspectionId,
                Map.of(
                        "reference",
                        inspection.reference(),
                        "authority",
                        inspection.authority().name(),
                        "framework",
                        title,
                        "reason",
                        reason));
        inspection.members().forEach(member -> post.toUser(member.userId(), letter));
        returned.add(inspection, predecessor);
        interventions.cancelInRunning(inspectionId, "The framework was withdrawn: " + reason);
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
