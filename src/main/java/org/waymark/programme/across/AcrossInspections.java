package org.waymark.programme.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.cohort.GradesAcrossInspections;
import org.waymark.casework.cohort.GradesAcrossInspections.GradedCases;
import org.waymark.inspection.InspectionStatus;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.spreadsheet.SpreadsheetCsv;
import org.waymark.programme.across.FoundAcross.AreaGrades;
import org.waymark.programme.across.FoundAcross.FoundLine;
import org.waymark.programme.across.FoundAcross.InspectedCases;
import org.waymark.programme.across.ImprovementThemes.NamedArea;
import org.waymark.programme.across.ImprovementThemes.ThemeLine;
import org.waymark.programme.knowledge.AuthorityKnowledge;
import org.waymark.report.Reports;

/** What was found across inspections whose report is published. */
@Component
@Transactional(readOnly = true)
class AcrossInspections {

    private static final Set<InspectionStatus> PUBLISHED = Set.of(InspectionStatus.PUBLISHED, InspectionStatus.CLOSED);

    private final Inspections inspections;
    private final GradesAcrossInspections grades;
    private final AuthorityKnowledge knowledge;
    private final Reports reports;
    private final ImprovementThemes themes = ImprovementThemes.inForce();

    AcrossInspections(
            Inspections inspections, GradesAcrossInspections grades, AuthorityKnowledge knowledge, Reports reports) {
        this.inspections = inspections;
        this.grades = grades;
        this.knowledge = knowledge;
        this.reports = reports;
    }

    /**
     * @param inspections how many were taken together
     * @param apart       stages in each year and region by itself, as far as it can be told
     * @param themes      what areas for improvement are about
     */
    record AcrossPage(
            int inspections,
            List<AreaGrades> areas,
            List<FoundLine> stages,
            List<FoundLine> others,
            List<FoundLine> apart,
            List<ThemeLine> themes) {}

    AcrossPage page() {
        List<InspectionView> published = published();
        List<InspectedCases> inspected = inspected(published);
        List<FoundLine> lines = FoundAcross.lines(inspected, false);
        return new AcrossPage(
                inspected.size(),
                areas(),
                FoundAcross.stages(lines),
                lines.stream().filter(line -> !line.kind().equals("Stage")).toList(),
                FoundAcross.stages(FoundAcross.lines(inspected, true)).stream()
                        .filter(line -> line.wanting() != null)
                        .toList(),
                themes.lines(areasForImprovement(published)));
    }

    private List<AreaGrades> areas() {
        return FoundAcross.areas(knowledge.outcomesOfAll(), knowledge::titleOfKind, knowledge::scaleOfKind);
    }

    private List<InspectionView> published() {
        return inspections.all().stream()
                .filter(one -> PUBLISHED.contains(one.status()))
                .toList();
    }

    /** Published words of reports: they tell of services, and nothing of them is kept back. */
    private List<NamedArea> areasForImprovement(List<InspectionView> published) {
        Map<String, InspectionView> byId = published.stream().collect(Collectors.toMap(InspectionView::id, one -> one));
        return reports.improvements(byId.keySet()).stream()
                .map(area -> {
                    InspectionView of = byId.get(area.inspectionId());
                    return new NamedArea(
                            of.authority().name(),
                            of.authority().region(),
                            of.firstDay().getYear(),
                            area.what());
                })
                .toList();
    }

    private List<InspectedCases> inspected(List<InspectionView> over) {
        Map<String, List<GradedCases>> cases =
                grades.of(over.stream().map(InspectionView::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(GradedCases::inspectionId));
        return over.stream()
                .map(one -> new InspectedCases(
                        one.framework(),
                        one.authority().region(),
                        one.firstDay().getYear(),
                        cases.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Each framework, year and region by itself, for a spreadsheet. */
    String foundCsv() {
        return SpreadsheetCsv.forPeople(
                List.of("Framework", "Year", "Region", "What", "Title", "Worst grade of a case", "Cases", "Of"),
                FoundAcross.lines(inspected(published()), true).stream()
                        .flatMap(line -> {
                            List<List<String>> rows = new ArrayList<>();
                            for (int grade = 0; grade < line.grades().size(); grade++) {
                                rows.add(List.of(
                                        line.framework(),
                                        String.valueOf(line.year()),
                                        line.region(),
                                        line.kind(),
                                        line.of(),
                                        line.grades().get(grade),
                                        told(line.numbers().get(grade)),
                                        told(line.all())));
                            }
                            return rows.stream();
                        })
                        .toList());
    }

    private static String told(Integer number) {
        return number == null ? "kept back" : String.valueOf(number);
    }

    /** Each area for improvement with its theme, for a spreadsheet. */
    String themesCsv() {
        return SpreadsheetCsv.forPeople(
                List.of("Theme", "Year", "Region", "Authority", "Area for improvement"),
                themes.lines(areasForImprovement(published())).stream()
                        .flatMap(line -> line.each().stream()
                                .map(area -> List.of(
                                        line.theme(),
                                        String.valueOf(area.year()),
                                        area.region(),
                                        area.authority(),
                                        area.what())))
                        .toList());
    }

    /** The grades of areas by year, for a spreadsheet. */
    String areasCsv() {
        return SpreadsheetCsv.forPeople(
                List.of("Year", "Inspection", "Area", "Grade", "Inspections"),
                areas().stream()
                        .flatMap(line -> line.numbers().entrySet().stream()
                                .map(grade -> List.of(
                                        String.valueOf(line.year()),
                                        line.kind(),
                                        line.area(),
                                        grade.getKey(),
                                        String.valueOf(grade.getValue()))))
                        .toList());
    }
}
