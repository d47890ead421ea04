package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.framework.FrameworkLife.Burden;

/** What a framework says of itself: its place in time, what it costs, and where its values come from. */
class LifeOfFrameworkTest {

    private static final String GOOD =
            Frameworks.shipped().byId("child-protection-2012").content();
    private static final String BARE = GOOD.replaceAll(
            "(?sm)^(replaces|expected-life|quality-assurance|burden|consultation|sources):.*?\n(?=\\S|\\Z)", "");

    @Test
    void whatItSaysIsRead() {
        FrameworkLife life = FrameworkReader.read(BARE + """
                replaces: [proposal]
                expected-life: Three years.
                quality-assurance: A manager reads every report.
                burden:
                  staff-days: 40
                  text: As two authorities counted.
                consultation:
                  until: 2011-09-30
                sources:
                  sample.minimum: p43
                  "report-timeline[draft].working-days": "assumed: the paragraph gives no days"
                """, "f.yml").life();

        assertThat(life.replaces()).containsExactly("proposal");
        assertThat(life.burden()).isEqualTo(new Burden(40, "As two authorities counted."));
        assertThat(life.consultation().until()).isEqualTo(LocalDate.of(2011, 9, 30));
        assertThat(life.assumptions())
                .containsExactly(entry("report-timeline[draft].working-days", "the paragraph gives no days"));
    }

    @Test
    void whatItDoesNotSayIsNothing() {
        FrameworkLife life = FrameworkReader.read(BARE, "f.yml").life();

        assertThat(life).isEqualTo(new FrameworkLife(null, null, null, null, null, null));
        assertThat(life.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: superseded | | in-force.to | is missing, and status is superseded.
            status: deferred | | in-force.deferred-until | is missing, and status is deferred.
            status: in-force | deferred-until: 2013-01-01 | in-force.deferred-until | is 2013-01-01, and status is in-force.
            status: deferred | deferred-until: 2012-05-01 | in-force.deferred-until | is 2012-05-01, not after in-force.from, 2012-05-01
            status: in-force | to: 2012-04-30 | in-force.to | is 2012-04-30, before in-force.from, 2012-05-01.
            """)
    void aStatusThatDoesNotFitItsDatesIsRefused(String status, String date, String field, String says) {
        String text = BARE.replace("status: in-force", status)
                .replaceFirst("(  from: 2012-05-01).*\n", date == null ? "$1\n" : "$1\n  " + date + "\n");

        assertRefused(text, field, says);
    }

    @Test
    void aSourceOfAFieldThatIsNotThereIsDoubtedAndAnAssumptionSaysWhy() {
        assertThat(FrameworkReader.check(BARE + "sources:\n  sample.minimun: p43\n", "f.yml", null)
                        .doubts())
                .singleElement()
                .asString()
                .contains("sources.sample.minimun: is no field of this file. Did you mean sample.minimum?");
        assertRefused(
                BARE + "sources:\n  sample.minimum: 'assumed:'\n",
                "sources.sample.minimum",
                "is assumed, and does not say why.");
    }

    @Test
    void whatIsMostlyAssumedAndInForceIsDoubted() {
        String assumed =
                "sources:\n  sample.minimum: 'assumed: as before'\n  notice: p8\n  team: 'assumed: as before'\n";

        assertThat(FrameworkReader.check(BARE + assumed, "f.yml", null).doubts())
                .singleElement()
                .asString()
                .contains("status: is in-force, and 2 of 3 sources say that it is assumed.");
        assertThat(FrameworkReader.check(
                                BARE.replace("status: in-force", "status: consultation") + assumed, "f.yml", null)
                        .doubts())
                .isEmpty();
    }

    @Test
    void noFrameworkTakesItsOwnPlace() {
        assertRefused(BARE + "replaces: [child-protection-2012]\n", "replaces[1]", "is this framework itself.");
    }

    @Test
    void commentsThatComeTooLateToMatterAreDoubted() {
        assertThat(FrameworkReader.check(BARE + "consultation:\n  until: 2012-05-01\n", "f.yml", null)
                        .doubts())
                .singleElement()
                .asString()
                .contains("consultation.until: is 2012-05-01, not before in-force.from, 2012-05-01.");
    }

    @Test
    void aFieldIsToldToPeopleInWords() {
        FrameworkFields fields = FrameworkFields.of(FrameworkReader.read(BARE, "f.yml"));

        assertThat(fields.about("sample.minimum"))
                .isEqualTo("Cases that are drawn at random, or that the lead or the authority names, at least");
        assertThat(fields.about("report-timeline[draft].working-days"))
                .startsWith("Draft report")
                .contains(": working days, counted from the day after");
        assertThat(fields.value("sample.minimum")).isEqualTo("50");
    }

    @Test
    void aTextIsReadOnceHoweverManyReportsAskOfIt() {
        assertThat(FrameworkFields.of(FrameworkReader.read(BARE, "f.yml")))
                .isSameAs(FrameworkFields.of(FrameworkReader.read(BARE, "g.yml")));
    }

    private static void assertRefused(String text, String field, String says) {
        assertThat(catchThrowableOfType(InvalidFramework.class, () -> FrameworkReader.read(text, "f.yml"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.message()).startsWith(says);
                    assertThat(problem.line()).isPositive();
                });
    }
}
