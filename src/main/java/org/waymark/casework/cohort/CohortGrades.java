package org.waymark.casework.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casework.CaseFile;
import org.waymark.casework.page.CaseReader;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.framework.Framework;

/** How good: strands, themes and judgement areas by the grades that inspectors gave in the cases. */
final class CohortGrades {

    private final CohortCases cases;
    private final Framework framework;
    private final boolean shareable;

    CohortGrades(CohortCases cases, Framework framework, boolean shareable) {
        this.cases = cases;
        this.framework = framework;
        this.shareable = shareable;
    }

    /** @param grade null when in words alone */
    private record Given(String caseId, String point, String grade) {}

    /** Every stage counts: a case whose strand was graded at three stages counts three times. */
    List<Cohort.Graded> strands() {
        List<Given> given = seen(cases.stages().stream().flatMap(stage -> stage.strands().stream()
                .map(one -> new Given(stage.caseId(), one.strand(), one.grade()))));
        return framework.strands().stream()
                .map(strand -> graded(strand.title(), strand.id(), given, stagesAskedOf(strand)))
                .toList();
    }

    private int stagesAskedOf(Framework.Strand strand) {
        return (int) cases.stages().stream()
                .filter(stage -> stage.notSeen() == null)
                .filter(stage -> framework.strandsAt(stage.stage()).contains(strand))
                .count();
    }

    List<Cohort.Graded> themes() {
        List<Given> given = seen(cases.themes().stream().map(one -> new Given(one.caseId(), one.theme(), one.grade())));
        return framework.themes().stream()
                .map(theme ->
                        graded(theme.title(), theme.id(), given, cases.all().size()))
                .toList();
    }

    List<Cohort.Graded> areas() {
        List<Given> given = seen(cases.conclusions().stream().flatMap(conclusion -> conclusion.areas().stream()
                .map(one -> new Given(conclusion.caseId(), one.area(), one.grade()))));
        return framework.judgementAreas().stream()
                .map(area -> graded(area.title(), area.id(), given, cases.all().size()))
                .toList();
    }

    /** Without the cases whose grades are kept from whoever asks. */
    private List<Given> seen(Stream<Given> all) {
        List<String> mayBeSeen = cases.files().stream().map(CaseFile::id).toList();
        return all.filter(one -> mayBeSeen.contains(one.caseId())).toList();
    }

    /** @param whole how often it could have been graded: those that are left then share out the whole with the rest */
    private Cohort.Graded graded(String title, String id, List<Given> all, int whole) {
        List<Given> given = all.stream().filter(one -> one.point().equals(id)).toList();
        List<Integer> numbers = new ArrayList<>();
        framework
                .scale()
                .forEach(grade -> numbers.add((int) given.stream()
                        .filter(one -> grade.id().equals(one.grade()))
                        .count()));
        numbers.add((int) given.stream().filter(one -> one.grade() == null).count());
        numbers.add(Math.max(0, whole - given.size()));
        List<Integer> shown = shareable ? SmallNumbers.parts(numbers) : numbers;
        int grades = framework.scale().size();
        List<Cohort.CaseGrade> named = shareable ? List.of() : casesOf(given);
        return new Cohort.Graded(title, shown.subList(0, grades), shown.get(grades), named);
    }

    private List<Cohort.CaseGrade> casesOf(List<Given> given) {
        return given.stream()
                .map(one -> new Cohort.CaseGrade(
                        cases.numberOf(one.caseId()), CaseReader.gradeTitle(one.grade(), framework)))
                .distinct()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }
}
