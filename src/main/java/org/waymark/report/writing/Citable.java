package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.EvidenceSource;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Cited;
import org.waymark.report.ReportContent.Chart;
import org.waymark.report.ReportHeading;

/** What a section of the report may cite: the team's findings, what they rest on, and figures. */
@Component
class Citable {

    private final Judgements judgements;
    private final ObjectProvider<EvidenceSource> evidence;
    private final ReportFigures figures;

    Citable(Judgements judgements, ObjectProvider<EvidenceSource> evidence, ReportFigures figures) {
        this.judgements = judgements;
        this.evidence = evidence;
        this.figures = figures;
    }

    /** @param restsOn where that was seen, one after another */
    record Finding(String text, String restsOn) {}

    /** @param grade the grade's title; empty when there is none */
    record Line(String from, String grade, String text) {}

    List<Finding> findings(InspectionView inspection, String area) {
        List<Finding> found = judgements.findings(inspection.id(), area).stream()
                .map(finding -> new Finding(
                        finding.text(),
                        finding.evidence().stream().map(Cited::from).distinct().collect(Collectors.joining("; "))))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return judgements.of(inspection.id()).stream()
                .filter(judged ->
                        judged.area().equals(area) && !judged.findings().isBlank())
                .map(judged -> new Finding(judged.findings(), ""))
                .toList();
    }

    List<Line> evidence(InspectionView inspection, String area) {
        return evidence.orderedStream()
                .flatMap(source -> source.evidenceFor(inspection.id(), area).stream())
                .map(line -> new Line(line.from(), gradeOf(inspection, line), line.text()))
                .toList();
    }

    private static String gradeOf(InspectionView inspection, EvidenceLine line) {
        return line.grade() == null
                ? ""
                : inspection.framework().grade(line.grade()).title();
    }

    /** What was counted: the grades of the evidence, and under the overall heading the inspection's own figures. */
    List<String> figures(InspectionView inspection, ReportHeading heading, List<Line> seen) {
        List<String> lines = new ArrayList<>();
        if (!seen.isEmpty()) {
            String grades = inspection.framework().scale().stream()
                    .map(Framework.Grade::title)
                    .map(title -> title + " "
                            + seen.stream()
                                    .filter(line -> line.grade().equals(title))
                                    .count())
                    .collect(Collectors.joining(", "));
            lines.add((seen.size() == 1 ? "One piece" : seen.size() + " pieces") + " of evidence; graded: " + grades
                    + ".");
        }
        if (heading.type() == Type.OVERALL_GRADE) {
            ReportCharts.of(figures.of(inspection.id())).stream()
                    .map(Citable::inWords)
                    .forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    private static String inWords(Chart chart) {
        return chart.title() + ". " + chart.says();
    }
}
