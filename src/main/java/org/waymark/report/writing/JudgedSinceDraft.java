package org.waymark.report.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Reopened;
import org.waymark.report.FrozenReports;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportContent.Grade;
import org.waymark.report.ReportHeading;
import org.waymark.report.ReportStage;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.Reports;

/** What was judged anew after the draft had left, for the authority: the draft itself stays as it was sent. */
@Component
public class JudgedSinceDraft {

    private final Judgements judgements;
    private final Reports reports;
    private final FrozenReports frozen;
    private final ReportAssembly assembly;

    JudgedSinceDraft(Judgements judgements, Reports reports, FrozenReports frozen, ReportAssembly assembly) {
        this.judgements = judgements;
        this.reports = reports;
        this.frozen = frozen;
        this.assembly = assembly;
    }

    /** @param grades those that are not what the draft says; empty where the findings alone changed */
    public record JudgedAnew(String says, List<Changed> grades) {}

    /** @param was in the draft */
    record Changed(String title, String was, String now) {}

    /** Empty where the draft was not sent, nothing was judged anew since, or the final report says it. */
    public Optional<JudgedAnew> of(InspectionView inspection) {
        Report report = reports.of(inspection.id());
        boolean open = report.stage() == ReportStage.WITH_AUTHORITY || report.stage() == ReportStage.FINALISING;
        if (!open) {
            return Optional.empty();
        }
        List<Reopened> since = judgements.reopenings(inspection.id()).stream()
                .filter(one -> !one.at().isBefore(report.draftSentAt()))
                .toList();
        if (since.isEmpty()) {
            return Optional.empty();
        }
        String day = InWords.day(London.dateOf(since.get(since.size() - 1).at()));
        return Optional.of(new JudgedAnew(
                "The inspectors reopened their judgement on " + day
                        + ", after the draft was sent. The draft stays as it"
                        + " was sent, and your time to comment on its facts is not shortened. What changed is"
                        + " confidential, and provisional until the final text.",
                changes(inspection)));
    }

    private List<Changed> changes(InspectionView inspection) {
        ReportContent draft = frozen.get(inspection.id(), Which.DRAFT);
        return ReportHeading.of(inspection.framework()).stream()
                .flatMap(heading -> {
                    Grade was = draft.section(heading.id())
                            .map(ReportContent.Section::grade)
                            .orElse(null);
                    Grade now = assembly.grade(inspection, heading);
                    return was == null || now == null || Objects.equals(was.id(), now.id())
                            ? Stream.<Changed>empty()
                            : Stream.of(new Changed(heading.title(), was.title(), now.title()));
                })
                .toList();
    }
}
