package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.waymark.framework.InvalidFramework.Problem;

/** A framework may leave out its scale, its overall judgement, what limits it and what follows from it. */
class WithoutGradesTest {

    private static final String GOOD =
            Frameworks.shipped().byId("child-protection-2012").content();

    private static final String OVERALL_AREA =
            part(GOOD, "  - id: overall-effectiveness\n", "  - id: help-and-protection\n");
    private static final String OVERALL_HEADING = "  - title: Overall effectiveness\n    type: overall-grade\n";
    private static final String SCALE = part(GOOD, "scale: ", "limiting: ");
    private static final String LIMITING = part(GOOD, "limiting: ", "report-headings: ");
    private static final String INTERVALS = part(GOOD, "re-inspection: ", "copies: ");

    private static final String WITHOUT = GOOD.replace(OVERALL_AREA, "")
            .replace(OVERALL_HEADING, "")
            .replace(SCALE, "")
            .replace(LIMITING, "")
            .replace(INTERVALS, "")
            .replace("    graded: true\n    caps: true\n", "    graded: false\n    caps: false\n");

    @Test
    void aFrameworkWithoutAnyOfItIsRead() {
        Frameworks.Checked checked = FrameworkReader.check(WITHOUT, "ours.yml", null);

        assertThat(checked.doubts()).isEmpty();
        assertThat(checked.framework().scale()).isEmpty();
        assertThat(checked.framework().grades()).isFalse();
        assertThat(checked.framework().overall()).isEmpty();
        assertThat(checked.framework().limiting()).isEmpty();
        assertThat(checked.framework().reInspection()).isEmpty();
    }

    @Test
    void aVisitThatGradesNothingIsShippedAndCanBeRehearsedAlone() {
        Framework visit = Frameworks.shipped().byId("monitoring-visit");

        assertThat(visit.grades()).isFalse();
        assertThat(visit.overall()).isEmpty();
        assertThat(visit.isOfVisits()).isTrue();
        assertThat(Frameworks.shipped().byId("ilacs-focused-visit").isOfVisits())
                .isFalse();
    }

    @Test
    void theLetterOfAVisitIsPublishedFromTheSecondOnAndThatOfAPilotNever() {
        Framework visit = Frameworks.shipped().byId("monitoring-visit");
        assertThat(visit.output().isPublishedAfter(1)).isFalse();
        assertThat(visit.output().isPublishedAfter(2)).isTrue();
        assertThat(visit.output().isPublishedAfter(3)).isTrue();

        Framework pilot = Frameworks.kept(visit.id(), visit.content().replace("status: in-force", "status: pilot"));
        assertThat(pilot.output().isPublishedAfter(2)).isFalse();
        Framework before = Frameworks.kept(visit.id(), visit.content().replace("  published-from-visit: 2\n", ""));
        assertThat(before.output().isPublishedAfter(1))
                .as("a text kept from before, which could not say it, means what it meant")
                .isTrue();
    }

    @Test
    void fromWhichVisitOnALetterIsPublishedIsRefusedWhereItSaysNothing() {
        String visits = Frameworks.shipped().byId("monitoring-visit").content();
        String from = "published-from-visit: ";
        assertThat(problems(visits.replace(from + "2", from + "1")))
                .containsExactly(tuple(
                        "output.published-from-visit",
                        "is 1. Right would be a whole number from 2 to 20. Of visits that follow each other, the first whose"
                                + " report or letter the public may read; those before are for the authority alone. Left out:"
                                + " every one."));
        assertThat(problems(visits.replace(from + "2", from + "second")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains("is \"second\". Right would be a whole number from 2 to 20."));
        assertThat(problems(visits.replace("  published: true\n", "  published: false\n")))
                .containsExactly(tuple(
                        "output.published-from-visit",
                        "is not used here, as output.published is false. Right would be to leave it out, or published:"
                                + " true."));
    }

    @Test
    void areasMayBeGradedWithoutAnOverallGradeAndTheOwnerIsToldSo() {
        String areasAlone = GOOD.replace(OVERALL_AREA, "")
                .replace(OVERALL_HEADING, "")
                .replace(LIMITING, "")
                .replace(INTERVALS, "")
                .replace("    caps: true\n", "    caps: false\n");

        assertThat(FrameworkReader.check(areasAlone, "ours.yml", null).doubts())
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        tuple("judgement-areas", "has no area with overall: true, so that no overall grade is given."));
    }

    @Test
    void aScaleThatGradesNoAreaIsDoubted() {
        assertThat(FrameworkReader.check(
                                WITHOUT.replace("\nreport-headings: ", "\n" + SCALE + "report-headings: "),
                                "ours.yml",
                                null)
                        .doubts())
                .extracting(Problem::field, Problem::message)
                .containsExactly(
                        tuple("scale", "grades no judgement area: only what is found in a case is graded on it."));
    }

    @Test
    void whatIsGradedHasAScale() {
        assertThat(problems(WITHOUT.replaceFirst("graded: false", "graded: true")))
                .containsExactly(tuple(
                        "judgement-areas[help-and-protection].graded",
                        "is true, and the framework has no scale to grade it on. Right would be false, or a scale."));
    }

    @Test
    void whatGoesByTheOverallGradeNeedsOne() {
        String intervals = INTERVALS + "concerns: ";
        String scaled = WITHOUT.replace("\nreport-headings: ", "\n" + SCALE + "report-headings: ")
                .replaceFirst("graded: false", "graded: true");

        assertThat(problems(scaled.replace("\nconcerns: ", "\n" + intervals)))
                .containsExactly(tuple(
                        "re-inspection",
                        "goes by the overall grade, and no area has overall: true. Right would be to leave it out."));
        assertThat(problems(scaled.replace("\nreport-headings: ", "\n" + LIMITING + "report-headings: ")))
                .containsExactly(tuple(
                        "limiting",
                        "limits the overall grade, and no area has overall: true. Right would be to leave it out."));
        assertThat(problems(WITHOUT.replace(
                        "  - title: Areas for improvement", OVERALL_HEADING + "  - title: Areas for improvement")))
                .containsExactly(tuple(
                        "report-headings[1].type",
                        "is \"overall-grade\", and no judgement area has overall: true. Right would be another type, or no"
                                + " such heading."));
    }

    @Test
    void anAreaThatCapsHasARuleToCapBy() {
        assertThat(problems(GOOD.replace(LIMITING, "")
                        .replaceFirst(
                                "(?s)(quality-of-practice.*?)caps: true(.*?)caps: true", "$1caps: false$2caps: false")))
                .containsExactly(tuple(
                        "judgement-areas[help-and-protection].caps",
                        "is true, and the framework has no limiting rule. Right would be false, or such a rule."));
    }

    @Test
    void aLimitingRuleThatNoAreaIsUnderIsRefused() {
        assertThat(problems(GOOD.replace("    caps: true\n", "    caps: false\n")))
                .containsExactly(tuple(
                        "limiting[1]", "limits nothing, as no area has caps: true. Right would be to name its areas."));
    }

    @Test
    void whatComesAfterFitsTogether() {
        String any = "re-inspection:\n  - then: monitor\n    months: 3\n    proposal: false\n\n";
        String visit = WITHOUT.replace("\ncopies: ", "\n" + any + "copies: ");

        assertThat(FrameworkReader.read(visit, "ours.yml").after(null))
                .hasValueSatisfying(next -> assertThat(next.then()).isEqualTo(ReInspection.Then.MONITOR));
        assertThat(problems(visit.replace("  - then: monitor\n    months", "  - months")))
                .containsExactly(
                        tuple("re-inspection[1].then", "is missing. An entry without a grade says what follows."));
        assertThat(problems(visit.replace("    months: 3\n", "").replace("then: monitor", "then: programme")))
                .containsExactly(tuple(
                        "re-inspection[1].months", "is missing. What is put into the programme has an interval."));
        assertThat(problems(visit.replace("then: monitor", "then: select")))
                .containsExactly(
                        tuple("re-inspection[1].months", "is not used here: who is selected by risk has no interval."));
        assertThat(problems(GOOD.replace("  - grade: good\n    months", "  - then: monitor\n    months")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("re-inspection[2].grade");
    }

    @Test
    void aTextFromBeforeCopiesWereNamedHasTheOneThatTheLawAsksFor() {
        String before =
                GOOD.substring(0, GOOD.indexOf("\ncopies:") + 1) + GOOD.substring(GOOD.indexOf("\nconcerns:") + 1);

        assertThat(FrameworkReader.readKept(before, "ours").copies())
                .isEqualTo(FrameworkReader.read(GOOD, "ours.yml").copies())
                .extracting(ReportCopy::to, ReportCopy::when)
                .containsExactly(tuple("secretary-of-state", ReportCopy.When.FINAL));
        assertThat(Frameworks.shipped().byId("monitoring-visit").copies()).isEmpty();
        assertThat(problems(GOOD.replace("  - to: secretary-of-state", "  - to: the-queen")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("copies[1].title");
    }

    @Test
    void aFrameworkNamesWhoeverGetsACopy() {
        String two = GOOD.replace(
                "\nconcerns:",
                "\n  - to: childrens-commissioner\n    title: the Children's Commissioner\n    when: publication\n"
                        + "    law: the agreement of 2019\n\nconcerns:");

        assertThat(FrameworkReader.read(two, "ours.yml").copies())
                .extracting(ReportCopy::to, ReportCopy::title, ReportCopy::when)
                .containsExactly(
                        tuple("secretary-of-state", "the Secretary of State", ReportCopy.When.FINAL),
                        tuple("childrens-commissioner", "the Children's Commissioner", ReportCopy.When.PUBLICATION));
    }

    @Test
    void aRuleLooksAtGradedAreasAndAtAsManyAsItCounts() {
        String rule =
                GOOD.replace("  - when: inadequate\n", "  - areas: [help-and-protection]\n    when: inadequate\n");

        assertThat(FrameworkReader.read(rule, "ours.yml").limiting())
                .singleElement()
                .satisfies(
                        one -> assertThat(FrameworkReader.read(rule, "ours.yml").areasUnder(one))
                                .extracting(Framework.JudgementArea::id)
                                .containsExactly("help-and-protection"));
        assertThat(problems(rule.replace("[help-and-protection]", "[overall-effectiveness]")))
                .extracting(tuple -> tuple.toList().get(0))
                .containsExactly("limiting[1].areas[1]");
        assertThat(problems(GOOD.replace("    caps-at: inadequate\n", "    at-least: 4\n    caps-at: inadequate\n")))
                .containsExactly(tuple(
                        "limiting[1].at-least", "is 4, and the rule looks at 3 areas, so that it would never hold."));
    }

    @Test
    void aTextWithOneLimitingRuleThatIsNoListIsStillRead() {
        String before = GOOD.replace(LIMITING, LIMITING.replace("  - when", "    when"));

        assertThat(FrameworkReader.readKept(before, "ours").limiting())
                .isEqualTo(FrameworkReader.read(GOOD, "ours.yml").limiting());
    }

    @Test
    void aLetterIsWrittenToSomebodyAndAReportIsNot() {
        String letter = WITHOUT.replace("\nreport-headings: ", """

                output:
                  kind: letter
                  title: Letter on a visit
                  addressed-to: The Director
                  published: false

                report-headings:\s""");

        assertThat(FrameworkReader.read(letter, "ours.yml").output().published())
                .isFalse();
        assertThat(FrameworkReader.read(WITHOUT, "ours.yml").output().title()).isEqualTo("Inspection report");
        assertThat(problems(letter.replace("  addressed-to: The Director\n", "")))
                .containsExactly(tuple("output.addressed-to", "is missing. A letter is addressed to somebody."));
        assertThat(problems(letter.replace("kind: letter", "kind: report")))
                .containsExactly(tuple("output.addressed-to", "is not used here. Only a letter has one."));
    }

    @Test
    void noCopyWaitsForAPublicationThatNeverComes() {
        String late =
                WITHOUT.replace("\nreport-headings: ", """

                output:
                  kind: report
                  title: Report
                  published: false

                report-headings:\s""").replace("    when: final\n", "    when: publication\n");

        assertThat(problems(late)).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("copies[1].when", "would never leave. Right would be final."));
    }

    private static List<Tuple> problems(String text) {
        InvalidFramework refused =
                catchThrowableOfType(InvalidFramework.class, () -> FrameworkReader.read(text, "ours.yml"));
        assertThat(refused.problems()).allMatch(problem -> problem.line() > 0);
        return refused.problems().stream()
                .map(problem -> tuple(problem.field(), problem.message()))
                .toList();
    }

    private static String part(String text, String from, String to) {
        int begin = text.indexOf("\n" + from) + 1;
        return text.substring(begin, text.indexOf("\n" + to, begin) + 1);
    }
}
