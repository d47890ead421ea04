package org.waymark.report.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.AreaEvidence;
import org.waymark.inspection.judgement.EvidenceSource.EvidenceLine;
import org.waymark.inspection.judgement.Judgements;
import org.waymark.inspection.judgement.Judgements.Cited;
import org.waymark.inspection.judgement.Judgements.Found;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.report.ReportHeading;

/** What a section of the report may cite: the team's findings, what they rest on, and figures. */
@Component
class Citable {

    private final Judgements judgements;
    private final AreaEvidence evidence;
    private final ReportFigures figures;

    Citable(Judgements judgements, AreaEvidence evidence, ReportFigures figures) {
        this.judgements = judgements;
        this.evidence = evidence;
        this.figures = figures;
    }

    /**
     * @param restsOn where that was seen, one after another
     * @param body    the title of the inspected body that answers for it; null where none is named
     */
    record Finding(String text, String restsOn, String body) {}

    /** @param grade the grade's title; empty when there is none */
    record CitableLine(String from, String grade, String text) {}

    /** @param numbers what was counted, one by one; empty where the sentence says it */
    record Figure(String says, List<String> numbers) {}

    /** What the sections of one report may cite, looked up once for all of them. */
    record Seen(
            Framework framework,
            Map<String, List<Found>> found,
            List<Judged> judged,
            Map<String, List<CitableLine>> evidence) {

        List<CitableLine> evidence(String area) {
            return evidence.getOrDefault(area, List.of());
        }
    }

    Seen of(InspectionView inspection) {
        Map<String, List<CitableLine>> lines = new HashMap<>();
        evidence.of(inspection.id())
                .forEach((area, some) -> lines.put(
                        area, some.stream().map(line -> line(inspection, line)).toList()));
        Map<String, List<Found>> found = new HashMap<>(judgements.findings(inspection.id()));
        return new Seen(inspection.framework(), found, judgements.of(inspection.id()), lines);
    }

    static List<Finding> findings(Seen seen, String area) {
        List<Finding> found = seen.found().getOrDefault(area, List.of()).stream()
                .map(finding -> new Finding(
                        finding.text(),
                        finding.evidence().stream().map(Cited::from).distinct().collect(Collectors.joining("; ")),
                        finding.body() == null
                                ? null
                                : seen.framework().joint().body(finding.body()).title()))
                .toList();
        if (!found.isEmpty()) {
            return found;
        }
        return seen.judged().stream()
                .filter(judged ->
                        judged.area().equals(area) && !judged.findings().isBlank())
                .map(judged -> new Finding(judged.findings(), "", null))
                .toList();
    }

    private static CitableLine line(InspectionView inspection, EvidenceLine line) {
        return new CitableLine(line.from(), gradeOf(inspection, line), line.text());
    }

    private static String gradeOf(InspectionView inspection, EvidenceLine line) {
        return line.grade() == null
                ? ""
                : inspection.framework().grade(line.grade()).title();
    }

    /** What was counted: the grades of the evidence, and under the overall heading the inspection's own figures. */
    List<Figure> figures(InspectionView inspection, ReportHeading heading, List<CitableLine> seen) {
        List<Figure> lines = new ArrayList<>();
        if (!seen.isEmpty()) {
            lines.add(new Figure(
                    (seen.size() == 1 ? "One piece" : seen.size() + " pieces") + " of evidence"
                            + gradesOf(inspection.framework(), seen) + ".",
                    List.of()));
        }
        if (heading.type() == Type.OVERALL_GRADE) {
            ReportCharts.of(
                            figures.of(inspection.id()),
                            AboutCases.Asked.of(inspection.framework().sample()))
                    .stream()
                    .map(chart -> new Figure(
                            chart.title(),
                            chart.bars().stream()
                                    .map(bar -> bar.label() + ": " + bar.value())
                                    .toList()))
                    .forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    /** How often each grade was given; nothing where the framework gives none. */
    private static String gradesOf(Framework framework, List<CitableLine> seen) {
        if (framework.grades() && seen.stream().allMatch(line -> line.grade().isEmpty())) {
            return seen.size() == 1 ? ", which was not graded" : ", none of which was graded";
        }
        return framework.scale().stream()
                .map(Framework.Grade::title)
                .map(title -> title + " "
                        + seen.stream()
                                .filter(line -> line.grade().equals(title))
                                .count())
                .reduce((one, other) -> one + ", " + other)
                .map(grades -> "; graded: " + grades)
                .orElse("");
    }
}
