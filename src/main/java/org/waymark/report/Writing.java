package org.waymark.report;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.desk.Choice;
import org.waymark.framework.Framework;
import org.waymark.inspection.EvidenceSource;
import org.waymark.inspection.EvidenceSource.EvidenceLine;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Judgements.Judged;
import org.waymark.report.ReportContent.Grade;

/** What an author has before them, and what they wrote: the same for a first draft and for a revision. */
@Component
class Writing {

    private final Inspections inspections;
    private final Reports reports;
    private final ReportAssembly assembly;
    private final ObjectProvider<EvidenceSource> evidence;

    Writing(
            Inspections inspections,
            Reports reports,
            ReportAssembly assembly,
            ObjectProvider<EvidenceSource> evidence) {
        this.inspections = inspections;
        this.reports = reports;
        this.assembly = assembly;
        this.evidence = evidence;
    }

    Page page(String inspectionId, String user) {
        InspectionView inspection = inspections.byId(inspectionId);
        Report report = reports.of(inspectionId);
        List<ReportHeading> headings = ReportHeading.of(inspection.framework());
        return new Page(
                inspection.reference(),
                inspection.authority().name(),
                inspection.id(),
                inspection.inspectors().contains(user),
                sections(inspection, report, headings),
                report.improvements().stream()
                        .map(area ->
                                new AreaInPage(area.what(), area.timeScale()))
                        .toList(),
                inspection.framework().reportTimeScales().stream()
                        .map(scale -> new Choice(scale.id(), scale.title()))
                        .toList(),
                about(inspection, report),
                headings.stream()
                        .filter(heading -> heading.area() != null)
                        .flatMap(heading -> evidenceUnder(inspection, heading).stream())
                        .toList(),
                report.latestQualityComments().stream()
                        .map(comment -> new Asked(titleOf(headings, comment.section()), comment.comment()))
                        .toList(),
                report.toRevise());
    }

    void record(String inspectionId, String author, WrittenReport written) {
        Framework framework = inspections.byId(inspectionId).framework();
        List<ReportHeading> headings = ReportHeading.of(framework);
        Map<String, String> texts = written.texts(headings);
        reports.write(inspectionId, author, texts, written.areas(headings, framework.reportTimeScales()));
    }

    private List<SectionInPage> sections(InspectionView inspection, Report report, List<ReportHeading> headings) {
        Map<String, Judged> judged = assembly.judged(inspection.id());
        return headings.stream()
                .filter(ReportHeading::isWritten)
                .map(heading -> {
                    Grade grade = assembly.grade(inspection, heading);
                    Judged judgement = judged.get(heading.area());
                    return new SectionInPage(
                            heading.id(),
                            heading.title(),
                            grade == null ? "no grade yet" : grade.title(),
                            judgement == null ? "" : judgement.findings(),
                            report.text(heading.id()));
                })
                .toList();
    }

    private List<Paragraph> about(InspectionView inspection, Report report) {
        String fixed = report.text(ReportHeading.ABOUT);
        return Paragraphs.of(fixed.isEmpty() ? assembly.about(inspection) : fixed).stream()
                .map(Paragraph::new)
                .toList();
    }

    private List<Seen> evidenceUnder(InspectionView inspection, ReportHeading heading) {
        return evidence.orderedStream()
                .flatMap(source -> source.evidenceFor(inspection.id(), heading.area()).stream())
                .map(line -> new Seen(heading.title(), line.from(), gradeOf(inspection, line), line.text()))
                .toList();
    }

    private static String gradeOf(InspectionView inspection, EvidenceLine line) {
        return line.grade() == null
                ? ""
                : inspection.framework().grade(line.grade()).title();
    }

    private static String titleOf(List<ReportHeading> headings, String id) {
        return headings.stream()
                .filter(heading -> heading.id().equals(id))
                .map(ReportHeading::title)
                .findFirst()
                .orElse(id);
    }

    /**
     * @param about    the account of the inspection, computed
     * @param evidence what the team saw, under the heading it speaks of
     * @param comments what quality assurance asks to be changed
     * @param toRevise what the manager asks to be revised; null when nothing
     */
    record Page(
            String reference,
            String authority,
            String inspectionId,
            boolean mayRaiseConcern,
            List<SectionInPage> sections,
            List<AreaInPage> improvements,
            List<Choice> timeScales,
            List<Paragraph> about,
            List<Seen> evidence,
            List<Asked> comments,
            String toRevise) {}

    record Paragraph(String text) {}

    record SectionInPage(String section, String title, String grade, String findings, String text) {}

    record AreaInPage(String what, String timeScale) {}

    record Seen(String heading, String from, String grade, String text) {}

    record Asked(String heading, String comment) {}
}
