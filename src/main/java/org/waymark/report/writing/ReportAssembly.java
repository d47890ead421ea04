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
import org.waymark.report.Improvement;
import org.waymark.report.Paragraphs;
import org.waymark.report.Report;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportContent.Grade;
import org.waymark.report.ReportContent.Group;
import org.waymark.report.ReportContent.Paragraph;
import org.waymark.report.ReportContent.Section;
import org.waymark.report.ReportHeading;

/**
 * Puts a report together: the framework's headings in their order, the authors' words, the team's grades, the
 * inspection's facts.
 */
@Component
public class ReportAssembly {

    private final Judgements judgements;
    private final ReportFigures figures;
    private final ChosenFocus focus;

    ReportAssembly(Judgements judgements, ReportFigures figures, ChosenFocus focus) {
        this.focus = focus;
        this.judgements = judgements;
        this.figures = figures;
    }

    /**
     * The report with the inspection's figures as they are now.
     *
     * @param provisional whether the grades may still change
     */
    public ReportContent assemble(InspectionView inspection, Report report, boolean provisional) {
        return assemble(
                inspection,
                report,
                provisional,
                ReportCharts.of(
                        figures.of(inspection.id()),
                        AboutCases.Asked.of(inspection.framework().sample())));
    }

    /** @param charts as they were sent before: a figure that moved since then would tell by how much */
    public ReportContent assemble(
            InspectionView inspection, Report report, boolean provisional, List<ReportContent.Chart> charts) {
        Numbering numbering = new Numbering();
        List<Section> sections = new ArrayList<>();
        for (ReportHeading heading : ReportHeading.of(inspection.framework())) {
            Grade grade = grade(inspection, heading);
            boolean listed = heading.type() == Type.AREAS_FOR_IMPROVEMENT;
            List<Group> groups = listed
                    ? improvements(report.improvements(), inspection.framework(), numbering)
                    : List.of(new Group(null, numbering.number(text(inspection, report, heading))));
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
                charts);
    }

    private static ReportContent.Head head(InspectionOutput output) {
        return new ReportContent.Head(output.title(), output.addressedTo(), output.salutation());
    }

    /** The account of the inspection as the facts are now. */
    public String about(InspectionView inspection) {
        return AboutInspection.text(
                inspection, figures.of(inspection.id()), focus.of(inspection).orElse(null));
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

    private String text(InspectionView inspection, Report report, ReportHeading heading) {
        String written = report.text(heading.id());
        return heading.type() == Type.ABOUT && written.isEmpty() ? about(inspection) : written;
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
