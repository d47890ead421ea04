package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.framework.InspectedBody;
import org.waymark.framework.InspectionOutput;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.focus.ChosenFocus;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.report.FrozenReports;
import org.waymark.report.Improvement;
import org.waymark.report.Paragraphs;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportContent.About;
import org.waymark.report.ReportContent.Chart;
import org.waymark.report.ReportContent.Grade;
import org.waymark.report.ReportContent.Group;
import org.waymark.report.ReportContent.Paragraph;
import org.waymark.report.ReportContent.Section;
import org.waymark.report.ReportHeading;
import org.waymark.report.ReportVersion.Which;
import org.waymark.report.writing.ReportFigures.Figures;

/**
 * Puts a report together: the framework's headings in their order, the authors' words, the team's grades, the
 * inspection's facts.
 */
@Component
public class ReportAssembly {

    private final Judgements judgements;
    private final ReportFigures figures;
    private final ChosenFocus focus;
    private final FrozenReports frozen;

    ReportAssembly(Judgements judgements, ReportFigures figures, ChosenFocus focus, FrozenReports frozen) {
        this.frozen = frozen;
        this.focus = focus;
        this.judgements = judgements;
        this.figures = figures;
    }

    /**
     * The report. Until the draft is sent its account of the inspection is of the figures as they are now; from then on as
     * it was sent, or written anew after a comment: a figure that moved since then would tell by how much.
     *
     * @param provisional whether the grades may still change
     */
    public ReportContent assemble(InspectionView inspection, Report report, boolean provisional) {
        About about = accountIn(inspection, report);
        Numbering numbering = new Numbering();
        List<Section> sections = new ArrayList<>();
        for (ReportHeading heading : ReportHeading.of(inspection.framework())) {
            Grade grade = grade(inspection, heading);
            boolean listed = heading.type() == Type.AREAS_FOR_IMPROVEMENT;
            List<Group> groups = listed
                    ? improvements(report.improvements(), inspection.framework(), numbering)
                    : List.of(new Group(
                            null,
                            numbering.number(heading.type() == Type.ABOUT ? about.text() : report.text(heading.id()))));
            sections.add(new Section(heading.id(), heading.title(), grade, listed, groups));
        }
        return new ReportContent(
                inspection.reference(),
                inspection.authority().name(),
                inspection.framework().title(),
                inspection.firstDay(),
                inspection.lastDayOnSite() == null ? inspection.plannedLastDay() : inspection.lastDayOnSite(),
                provisional,
                inspection.demonstration(),
                head(inspection.framework().output()),
                List.copyOf(sections),
                about.charts());
    }

    private static ReportContent.Head head(InspectionOutput output) {
        return new ReportContent.Head(output.title(), output.addressedTo(), output.salutation());
    }

    /** The account of the inspection as the facts are now. */
    public About about(InspectionView inspection) {
        return about(inspection, Map.of());
    }

    /**
     * The same, with figures that a comment showed to be wrong.
     *
     * @param corrected what inspectors did beside the cases, by {@link CountedWork#figure()}
     */
    public About about(InspectionView inspection, Map<String, Integer> corrected) {
        Figures counted = figures.of(inspection.id());
        Figures right = new Figures(counted.cases(), counted.work().with(corrected));
        return new About(
                AboutInspection.text(inspection, right, focus.of(inspection).orElse(null)),
                ReportCharts.of(
                        right, AboutCases.Asked.of(inspection.framework().sample())));
    }

    /** What inspectors did beside the cases, as it was counted: what a comment may show to be wrong. */
    public List<CountedWork> countedWork(InspectionView inspection) {
        return figures.of(inspection.id()).work().counted();
    }

    /**
     * One of the figures of what inspectors did beside the cases.
     *
     * @param figure its name in answers
     * @param label  as its chart calls it
     */
    public record CountedWork(String figure, String label, int number) {}

    private About accountIn(InspectionView inspection, Report report) {
        String fixed = report.text(ReportHeading.ABOUT);
        return fixed.isEmpty()
                ? about(inspection)
                : new About(fixed, report.charts().orElseGet(() -> chartsAsSent(inspection.id())));
    }

    /** Of a draft that was sent before charts were kept with the account. */
    private List<Chart> chartsAsSent(String inspectionId) {
        return frozen.find(inspectionId, Which.DRAFT).map(ReportContent::charts).orElse(List.of());
    }

    /** The grade that stands beside a heading; null when it has none, or none was given yet. */
    Grade grade(InspectionView inspection, ReportHeading heading) {
        if (heading.area() == null) {
            return null;
        }
        String grade = heading.type() == Type.OVERALL_GRADE
                ? judgements.overallGrade(inspection.id()).orElse(null)
                : judged(inspection.id())
                        .getOrDefault(heading.area(), Judged.notYet(heading.area()))
                        .grade();
        if (grade == null) {
            return null;
        }
        Framework.Grade point = inspection.framework().grade(grade);
        return new Grade(point.id(), point.title(), inspection.framework().rank(grade), point.meaning());
    }

    /** What was judged, by area. */
    Map<String, Judged> judged(String inspectionId) {
        return judgements.of(inspectionId).stream().collect(Collectors.toMap(Judged::area, Function.identity()));
    }

    private static List<Group> improvements(List<Improvement> improvements, Framework framework, Numbering numbering) {
        List<Group> groups = new ArrayList<>();
        List<Framework.TimeScale> scales = framework.reportTimeScales();
        scales.forEach(scale -> groups.addAll(byBody(
                scale.title(),
                improvements.stream()
                        .filter(one -> scale.id().equals(one.timeScale()))
                        .toList(),
                framework,
                numbering)));
        Set<String> known = scales.stream().map(Framework.TimeScale::id).collect(Collectors.toSet());
        groups.addAll(byBody(
                null,
                improvements.stream()
                        .filter(one -> !known.contains(one.timeScale()))
                        .toList(),
                framework,
                numbering));
        return List.copyOf(groups);
    }

    /** What names no body stands first, then each body that answers for something, in the framework's order. */
    private static List<Group> byBody(
            String title, List<Improvement> improvements, Framework framework, Numbering numbering) {
        List<Group> groups = new ArrayList<>();
        String general = lines(improvements, one -> one.body() == null);
        if (!general.isEmpty()) {
            groups.add(new Group(title, numbering.number(general)));
        }
        for (InspectedBody body : framework.joint().bodies()) {
            String lines = lines(improvements, one -> body.id().equals(one.body()));
            if (!lines.isEmpty()) {
                groups.add(
                        new Group(title == null ? body.title() : title + ": " + body.title(), numbering.number(lines)));
            }
        }
        return groups;
    }

    private static String lines(List<Improvement> improvements, Predicate<Improvement> which) {
        return improvements.stream()
                .filter(which)
                .map(improvement -> improvement.what().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** Counts the paragraphs through the whole report. */
    private static class Numbering {

        private int last;

        List<Paragraph> number(String text) {
            List<Paragraph> numbered = new ArrayList<>();
            Paragraphs.of(text).forEach(line -> numbered.add(new Paragraph(++last, line)));
            return List.copyOf(numbered);
        }
    }
}
