package org.waymark.casework.cohort;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casework.CaseFile;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.CoverageSource.Looked;
import org.waymark.inspection.judgement.CoverageSource.Of;
import org.waymark.journey.picture.ShareChart;

/** Puts the cases of an inspection together, for its team and those who oversee it. */
@Service
@Transactional(readOnly = true)
public class CohortFigures {

    private final CohortReader reader;
    private final JourneyCoverage coverage;

    CohortFigures(CohortReader reader, JourneyCoverage coverage) {
        this.reader = reader;
        this.coverage = coverage;
    }

    /**
     * @param shareable keeps small numbers back and names no case
     */
    public Cohort of(InspectionView inspection, boolean shareable) {
        Framework framework = inspection.framework();
        CohortCases cases = reader.of(inspection);
        CohortGrades grades = new CohortGrades(cases, framework, shareable);
        CohortPeople people = new CohortPeople(cases, framework, shareable);
        int all = cases.all().size();
        int evaluated = (int) cases.all().stream().filter(CaseFile::isEvaluated).count();
        int leftOut = all - cases.files().size();
        return new Cohort(
                shareable && all > 0 && !SmallNumbers.mayTell(all) ? null : Integer.valueOf(all),
                shareable ? SmallNumbers.exactly(evaluated, all) : Integer.valueOf(evaluated),
                shareable ? SmallNumbers.exactly(leftOut, all) : Integer.valueOf(leftOut),
                shareable,
                SmallNumbers.LEAST,
                framework.scale().stream().map(Framework.Grade::title).toList(),
                CohortTimeliness.of(cases, framework, shareable),
                grades.strands(),
                grades.themes(),
                grades.areas(),
                people.children(),
                people.questions(),
                people.sources(),
                shareable ? List.of() : gaps(inspection.id(), framework));
    }

    private List<Cohort.Gap> gaps(String inspectionId, Framework framework) {
        List<Looked> looked = coverage.lookedAt(inspectionId);
        return Stream.of(
                        gap(
                                "Strands",
                                Of.STRAND,
                                framework.strands(),
                                Framework.Strand::id,
                                Framework.Strand::title,
                                looked),
                        gap(
                                "Stages",
                                Of.STAGE,
                                framework.stages(),
                                Framework.Stage::id,
                                Framework.Stage::title,
                                looked),
                        gap(
                                "Vulnerable groups",
                                Of.GROUP,
                                framework.vulnerableGroups(),
                                Framework.VulnerableGroup::id,
                                Framework.VulnerableGroup::title,
                                looked),
                        gap(
                                "Agencies",
                                Of.AGENCY,
                                framework.agencies(),
                                Framework.Agency::id,
                                Framework.Agency::title,
                                looked),
                        gap(
                                "Judgements",
                                Of.AREA,
                                framework.judgementAreas(),
                                Framework.JudgementArea::id,
                                Framework.JudgementArea::title,
                                looked))
                .filter(gap -> !gap.missing().isEmpty())
                .toList();
    }

    private static <T> Cohort.Gap gap(
            String title, Of of, List<T> all, Function<T, String> id, Function<T, String> name, List<Looked> looked) {
        Set<String> seen =
                looked.stream().filter(one -> one.of() == of).map(Looked::id).collect(Collectors.toSet());
        return new Cohort.Gap(
                title,
                all.stream()
                        .filter(one -> !seen.contains(id.apply(one)))
                        .map(name)
                        .toList());
    }

    public String timelinessChart(InspectionView inspection, boolean shareable) {
        Cohort cohort = of(inspection, shareable);
        List<ShareChart.Row> rows = cohort.timeliness().stream()
                .map(row -> new ShareChart.Row(
                        row.stage() + ": " + row.title(),
                        row.hidden() ? List.of() : List.of(row.within(), row.late()),
                        row.percent() == null ? "" : row.percent() + "% in time",
                        row.hidden()))
                .toList();
        return ShareChart.draw(new ShareChart.Chart(
                "timeliness",
                "How timely: limits of the law, met and missed",
                rows.stream().map(row -> row.title() + " " + row.beside()).collect(Collectors.joining("; ")) + ".",
                List.of("in time", "late"),
                rows));
    }

    public String strandsChart(InspectionView inspection, boolean shareable) {
        Cohort cohort = of(inspection, shareable);
        List<ShareChart.Row> rows =
                cohort.strands().stream().map(CohortFigures::row).toList();
        String said = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).title() + ": " + rows.get(i).beside())
                .collect(Collectors.joining("; "));
        return ShareChart.draw(
                new ShareChart.Chart("strands", "How good: strands by grade", said + ".", cohort.grades(), rows));
    }

    private static ShareChart.Row row(Cohort.Graded strand) {
        boolean hidden = strand.numbers().stream().anyMatch(number -> number == null);
        int sum = hidden
                ? 0
                : strand.numbers().stream().mapToInt(Integer::intValue).sum();
        return new ShareChart.Row(
                strand.title(), hidden ? List.of() : strand.numbers(), hidden ? "" : sum + " given", hidden);
    }
}
