package org.waymark.report.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.ReportCopy;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.bodies.InspectedBodies;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.deadlines.DecidedStatements;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.report.ReportPublished;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.ReportWithdrawn;
import org.waymark.report.factualaccuracy.FactsChecks;
import org.waymark.report.publication.Publication;

/** Tells of what happened to the report: the inspection's trail, and by letters whom it concerns. */
@Service
@Transactional
public class ReportLetters {

    private final Publication publication;
    private final Inspections inspections;
    private final Milestones milestones;
    private final Deadlines deadlines;
    private final FactsChecks checks;
    private final InspectedBodies bodies;
    private final DecidedStatements statements;
    private final Post post;
    private final Clock clock;

    ReportLetters(
            Publication publication,
            Inspections inspections,
            Milestones milestones,
            Deadlines deadlines,
            FactsChecks checks,
            InspectedBodies bodies,
            DecidedStatements statements,
            Post post,
            Clock clock) {
        this.publication = publication;
        this.inspections = inspections;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.checks = checks;
        this.bodies = bodies;
        this.statements = statements;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    void tell(ReportSent report) {
        if (report.which() == Which.DRAFT) {
            draftSent(report.inspection());
        } else {
            finalSent(report.inspection());
        }
    }

    private void draftSent(InspectionView inspection) {
        inspections.note(inspection.id(), "Draft " + ends(inspection) + " sent to the authority", null);
        Letter draft = letter(
                "draft-sent",
                inspection,
                dueDay(inspection.id(), "comments"),
                Map.of("draft-is", inspection.framework().grades() ? "The draft and its grades are" : "The draft is"));
        checks.groups(inspection.id()).forEach(group -> post.toGroup(group, draft));
        tellOfConflict(inspection);
    }

    /**
     * A draft that leaves late never shortens the authority's time: that it passes the next limit is the managers' to
     * settle.
     */
    private void tellOfConflict(InspectionView inspection) {
        Optional<LocalDate> comments = dateOf(inspection.id(), "comments");
        Optional<LocalDate> last = dateOf(inspection.id(), "final");
        if (comments.isEmpty() || last.isEmpty() || !comments.get().isAfter(last.get())) {
            return;
        }
        Letter letter = letter(
                "comments-conflict",
                inspection,
                InWords.day(comments.get()),
                Map.of(
                        "other-due",
                        InWords.day(last.get()),
                        "head",
                        inspection.framework().joint().headOfAuthority()));
        post.toGroup(StaffGroups.MANAGERS, letter);
        inspections.note(
                inspection.id(),
                "The time for comments, until " + InWords.day(comments.get()) + ", passes the limit of the final text, "
                        + InWords.day(last.get()),
                null);
    }

    private void finalSent(InspectionView inspection) {
        inspections.note(inspection.id(), "Final " + ends(inspection) + " sent to the authority, under embargo", null);
        String publicationDay = dueDay(inspection.id(), "publication");
        Map<String, String> embargo = Map.of(
                "until",
                inspection.isForThePublic()
                        ? " before it is published, which is due by the end of " + publicationDay
                        : ": it is not published");
        Letter sent = letter("final-sent", inspection, publicationDay, embargo);
        post.toGroup(inspection.authority().dcsGroup(), sent);
        bodies.told(inspection.id()).forEach(one -> post.toGroup(one.headGroup(), sent));
        sendCopies(inspection, ReportCopy.When.FINAL, "final-copy", publicationDay, embargo);
    }

    @EventListener
    void tell(ReportPublished report) {
        InspectionView inspection = report.inspection();
        if (!report.publicly()) {
            inspections.note(inspection.id(), "Under its framework nothing of this inspection is published", null);
        } else {
            sendCopies(inspection, ReportCopy.When.PUBLICATION, "published-copy", today(), Map.of());
        }
    }

    @EventListener
    void tell(ReportWithdrawn report) {
        inspections.note(report.inspectionId(), "What was published was withdrawn", report.reason());
    }

    /** To whom the framework has a copy sent, and when. */
    private void sendCopies(
            InspectionView inspection, ReportCopy.When when, String template, String due, Map<String, String> more) {
        inspection.framework().copies().stream()
                .filter(copy -> copy.when() == when)
                .forEach(copy -> {
                    Map<String, String> fields = new HashMap<>(more);
                    fields.put("law", copy.law());
                    fields.put("office", copy.title());
                    post.toOffice(copy.to(), letter(template, inspection, due, fields));
                });
    }

    private String today() {
        return InWords.day(London.dateOf(clock.instant()));
    }

    /** The press office learns of a report that the public can read. */
    public void tellPressOffice(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        if (publication.of(inspectionId).isEmpty()) {
            return;
        }
        LocalDate day = milestones.dayOf(inspectionId, "published").orElseThrow();
        post.toOffice("press-office", letter("press-office", inspection, InWords.day(day)));
    }

    /** What the authority, or whoever was named to make the statement, has to do next, and by when (Education and Inspections Act 2006, section 137). */
    public void setAuthorityDuties(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Stream.of("authority-publishes", "action-statement")
                .flatMap(step -> deadlines.of(inspectionId, step).stream())
                .filter(deadline -> deadline.date() != null)
                .forEach(deadline -> {
                    String due = InWords.day(deadline.date());
                    post.toGroup(
                            deadline.step().equals("action-statement")
                                    ? statements.group(inspection)
                                    : inspection.authority().dcsGroup(),
                            letter("authority-duty", inspection, due, Map.of("step", deadline.title())));
                    inspections.note(inspectionId, deadline.title() + ": by " + due, null);
                });
    }

    private Optional<LocalDate> dateOf(String inspectionId, String step) {
        return deadlines.of(inspectionId, step).map(Deadline::date);
    }

    private String dueDay(String inspectionId, String step) {
        return dateOf(inspectionId, step).map(InWords::day).orElse("a day that is not set yet");
    }

    private static Letter letter(String template, InspectionView inspection, String due) {
        return letter(template, inspection, due, Map.of());
    }

    private static Letter letter(String template, InspectionView inspection, String due, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("reference", inspection.reference());
        fields.put("authority", inspection.authority().name());
        fields.put("output", ends(inspection));
        fields.put("due", due);
        return new Letter(template, inspection.id(), fields);
    }

    private static String ends(InspectionView inspection) {
        return inspection.framework().output().noun();
    }
}
