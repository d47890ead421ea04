package org.waymark.report.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Milestones;
import org.waymark.inspection.deadlines.Deadline;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.report.FrozenReports;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.publication.Publication;
import org.waymark.report.writing.ReportAssembly;
import org.waymark.safeguarding.OpenConcerns;

/**
 * Sends the draft, then the final, then publishes: each with the milestone it reaches and the letters that go with it.
 */
@Service
@Transactional
public class ReportDispatch {

    private final Reports reports;
    private final ReportAssembly assembly;
    private final FrozenReports frozen;
    private final Publication publication;
    private final Judgements judgements;
    private final OpenConcerns concerns;
    private final Inspections inspections;
    private final Milestones milestones;
    private final Deadlines deadlines;
    private final Post post;
    private final Clock clock;

    ReportDispatch(
            Reports reports,
            ReportAssembly assembly,
            FrozenReports frozen,
            Publication publication,
            Judgements judgements,
            OpenConcerns concerns,
            Inspections inspections,
            Milestones milestones,
            Deadlines deadlines,
            Post post,
            Clock clock) {
        this.reports = reports;
        this.assembly = assembly;
        this.frozen = frozen;
        this.publication = publication;
        this.judgements = judgements;
        this.concerns = concerns;
        this.inspections = inspections;
        this.milestones = milestones;
        this.deadlines = deadlines;
        this.post = post;
        this.clock = clock;
    }

    /** The draft, as it is now, goes to the Director of Children's Services (2012: paragraph 45). */
    public void sendDraft(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        report.draftSent(assembly.about(inspection), clock.instant());
        frozen.freeze(inspectionId, Which.DRAFT, assembly.assemble(inspection, report, true));
        milestones.reached(inspectionId, "draft-sent");
        inspections.note(inspectionId, "Draft report sent to the authority", null);
        post.toGroup(
                inspection.authority().dcsGroup(), letter("draft-sent", inspection, dueDay(inspectionId, "comments")));
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
                Map.of("other-due", InWords.day(last.get())));
        post.toGroup(StaffGroups.MANAGERS, letter);
        inspections.note(
                inspection.id(),
                "The time for comments, until " + InWords.day(comments.get())
                        + ", passes the limit of the final report, " + InWords.day(last.get()),
                null);
    }

    /**
     * The final report goes to the Director of Children's Services under embargo, and for the lowest grade to the
     * Secretary of State (2012: paragraph 47; Education and Inspections Act 2006, section 137).
     */
    public void sendFinal(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        report.finalSent(clock.instant());
        List<ReportContent.Chart> charts = frozen.get(inspectionId, Which.DRAFT).charts();
        frozen.freeze(inspectionId, Which.FINAL, assembly.assemble(inspection, report, false, charts));
        milestones.reached(inspectionId, "final-sent");
        inspections.note(inspectionId, "Final report sent to the authority, under embargo", null);
        String publication = dueDay(inspectionId, "publication");
        post.toGroup(inspection.authority().dcsGroup(), letter("final-sent", inspection, publication));
        if (isLowest(inspection)) {
            post.toOffice("secretary-of-state", letter("final-copy", inspection, publication));
        }
    }

    /**
     * The final report, word for word as it was sent, becomes a public page and a PDF (2012: paragraph 48). One under
     * a pilot's framework ends here without becoming public.
     *
     * @throws IllegalStateException when a concern about a child was raised since the decision to publish
     */
    public void publish(String inspectionId) {
        if (concerns.count(inspectionId) > 0) {
            throw new IllegalStateException(
                    "A concern about a child is open: the report is published once it is closed.");
        }
        InspectionView inspection = inspections.byId(inspectionId);
        reports.of(inspectionId).published(clock.instant());
        milestones.reached(inspectionId, "published");
        if (Publication.isPublic(inspection.framework())) {
            publication.publish(inspection);
            if (!isLowest(inspection)) {
                post.toOffice("secretary-of-state", letter("published-copy", inspection, today()));
            }
        } else {
            inspections.note(inspectionId, "Nothing is published: the framework is not in force", null);
        }
        inspections.published(inspectionId);
    }

    /** The Secretary of State sees an authority of the lowest grade before the public does. */
    private boolean isLowest(InspectionView inspection) {
        List<Framework.Grade> scale = inspection.framework().scale();
        return !scale.isEmpty()
                && judgements
                        .overallGrade(inspection.id())
                        .filter(scale.get(scale.size() - 1).id()::equals)
                        .isPresent();
    }

    private String today() {
        return InWords.day(London.dateOf(clock.instant()));
    }

    public void tellPressOffice(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        if (publication.of(inspectionId).isEmpty()) {
            return;
        }
        LocalDate day = milestones.dayOf(inspectionId, "published").orElseThrow();
        post.toOffice("press-office", letter("press-office", inspection, InWords.day(day)));
    }

    /** What the authority has to do next, and by when (Education and Inspections Act 2006, section 137). */
    public void setAuthorityDuties(String inspectionId) {
        InspectionView inspection = inspections.byId(inspectionId);
        Stream.of("authority-publishes", "action-statement")
                .flatMap(step -> deadlines.of(inspectionId, step).stream())
                .filter(deadline -> deadline.date() != null)
                .forEach(deadline -> {
                    String due = InWords.day(deadline.date());
                    post.toGroup(
                            inspection.authority().dcsGroup(),
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
        fields.put("due", due);
        return new Letter(template, inspection.id(), fields);
    }
}
