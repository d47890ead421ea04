package org.waymark.report.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.complaints.HoldingComplaints;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TaskForm;
import org.waymark.report.FrozenReports;
import org.waymark.report.PublicationWait;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;
import org.waymark.report.writing.ReportLine;
import org.waymark.safeguarding.OpenConcerns;

/** A manager publishes the final report, or holds it with a reason. */
@Component
class PublishReportForm implements TaskForm<PublishReportForm.Answers> {

    private final Inspections inspections;
    private final Reports reports;
    private final FrozenReports frozen;
    private final OpenConcerns concerns;
    private final HoldingComplaints complaints;
    private final List<PublicationWait> waits;
    private final Clock clock;

    PublishReportForm(
            Inspections inspections,
            Reports reports,
            FrozenReports frozen,
            OpenConcerns concerns,
            HoldingComplaints complaints,
            List<PublicationWait> waits,
            Clock clock) {
        this.inspections = inspections;
        this.reports = reports;
        this.frozen = frozen;
        this.concerns = concerns;
        this.complaints = complaints;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publish-report";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Object context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        int open = concerns.count(inspection.id());
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().output().noun(),
                ReportLine.of(frozen.get(inspection.id(), Which.FINAL)),
                open == 0 ? null : open,
                !inspection.isForThePublic(),
                reports.of(inspection.id()).releasedBecause(),
                waiting(inspection).orElse(null),
                sentAt(inspection.id())
                        .map(at -> sent(
                                inspection.framework().joint().headOfAuthority(), at, task.due(), isPast(task.due())))
                        .orElse(null),
                sentAt(inspection.id())
                        .filter(at -> London.dateOf(at).equals(London.dateOf(clock.instant())))
                        .isPresent(),
                isPast(task.due()),
                List.of(
                        new Choice(
                                "publish",
                                "Publish the " + inspection.framework().output().noun() + " now"),
                        new Choice("hold", "Hold the publication")));
    }

    @Override
    public void record(OpenTask task, Answers answers) {
        String inspectionId = task.inspectionId();
        if (answers.decision().equals("hold")) {
            if (answers.reason() == null || answers.reason().isBlank()) {
                throw RefusedAnswers.of("reason", "Say why the publication is held.");
            }
            reports.hold(inspectionId, task.user(), answers.reason().strip());
            inspections.note(inspectionId, "Publication held", answers.reason().strip());
        } else {
            requireNothingHoldsIt(inspectionId);
            Optional<String> waiting = waiting(inspections.byId(inspectionId));
            checkReason(waiting, answers.reason());
            waiting.ifPresent(why -> inspections.note(
                    inspectionId,
                    "Published though it could wait: " + why,
                    answers.reason().strip()));
        }
    }

    private Optional<Instant> sentAt(String inspectionId) {
        return frozen.sent(inspectionId, Which.FINAL).map(FrozenReports.Sent::at);
    }

    /** How long the authority has had it: right after the sign-off that is no time at all. */
    static String sent(String head, Instant at, Instant due, boolean late) {
        String since = "The %s has it, under embargo, since %s.".formatted(head, InWords.moment(at));
        if (due == null) {
            return since;
        }
        return (late ? "%s It was to be published by %s: it is late." : "%s It is to be published by %s.")
                .formatted(since, InWords.limit(due));
    }

    private boolean isPast(Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    /** Why publication would wait, as far as the report is for the public. */
    private Optional<String> waiting(InspectionView inspection) {
        LocalDate today = London.dateOf(clock.instant());
        return inspection.isForThePublic()
                ? waits.stream()
                        .flatMap(one -> one.waits(inspection, today).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Its limit runs on meanwhile: a manager who does not wait says why. */
    static void checkReason(Optional<String> waiting, String reason) {
        if (waiting.isPresent() && (reason == null || reason.isBlank())) {
            throw RefusedAnswers.of(
                    "reason", waiting.get() + " Hold the publication until then, or say why it is published now.");
        }
    }

    /** A complaint that holds publication does so until a manager says with a reason that it does not any longer. */
    private void requireNothingHoldsIt(String inspectionId) {
        if (concerns.count(inspectionId) > 0) {
            throw RefusedAnswers.of(
                    "decision",
                    "A concern about a child is still open in this inspection. See it closed first, or hold the"
                            + " publication with the reason.");
        }
        if (complaints.any(inspectionId)) {
            throw RefusedAnswers.of(
                    "decision",
                    "A complaint about this inspection holds publication. Hold it with the reason, until an inspection"
                            + " manager has released the complaint on the inspection's page.");
        }
    }

    /**
     * @param openConcerns    how many are open; null when none is: the report is not published while there are any
     * @param waits            why publication would wait; null when it need not
     * @param sent             since when the authority has it, and until when it is to be published, in sentences
     * @param sentToday        whether it has it since today only
     * @param late             whether the day by which it is to be published is past
     * @param publishesNothing whether what it ends in is not for the public
     */
    record Page(
            String reference,
            String authority,
            String output,
            List<ReportLine> lines,
            Integer openConcerns,
            boolean publishesNothing,
            String releasedBecause,
            String waits,
            String sent,
            boolean sentToday,
            boolean late,
            List<Choice> decisions) {}

    /**
     * @param decision {@code publish} or {@code hold}
     * @param reason   needed when it is held, and when it is published though it could wait
     */
    record Answers(
            @NotNull(message = "Say whether it is published or held.")
            @Pattern(regexp = "publish|hold", message = "Choose whether to publish it now or to hold it.")
            String decision,

            @Size(max = 4_000, message = "Say it in at most 4,000 characters.")
            String reason) {}
}
