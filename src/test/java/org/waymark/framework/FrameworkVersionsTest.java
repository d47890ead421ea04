package org.waymark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.TestFrameworks;
import org.waymark.framework.Frameworks.NoSuchFramework;
import org.waymark.framework.life.FrameworkStanding.State;
import org.waymark.framework.life.FrameworkStandings;

/** Which text of a framework is used on which day, when one was switched on beside its file. */
class FrameworkVersionsTest {

    private static final LocalDate SWITCHED = LocalDate.of(2013, 3, 4);

    private final Framework file = Frameworks.shipped().byId(TestFrameworks.SHIPPED);
    private final Framework eightDays = read(TestFrameworks.eightDays(TestFrameworks.shipped()));
    private final Framework another = read(TestFrameworks.shipped()
            .replace("id: " + TestFrameworks.SHIPPED, "id: another")
            .replace("\nnotice:", "\nreplaces: [" + TestFrameworks.SHIPPED + "]\nnotice:"));

    @Test
    void theFileIsUsedUntilTheDayAndTheVersionFromThenOn() {
        Frameworks frameworks = with("2013-01-07", new FrameworkVersion(eightDays, SWITCHED));

        assertThat(frameworks.byId(TestFrameworks.SHIPPED)).isEqualTo(file);
        assertThat(frameworks.byId(TestFrameworks.SHIPPED, SWITCHED.minusDays(1)))
                .isEqualTo(file);
        assertThat(frameworks.byId(TestFrameworks.SHIPPED, SWITCHED)).isEqualTo(eightDays);
        assertThat(with("2013-03-04", new FrameworkVersion(eightDays, SWITCHED)).all())
                .contains(eightDays)
                .doesNotContain(file);
    }

    @Test
    void ofTwoVersionsTheOneOfTheLaterDayIsUsed() {
        Frameworks frameworks = with(
                "2013-01-07",
                new FrameworkVersion(eightDays, SWITCHED),
                new FrameworkVersion(file, SWITCHED.plusDays(7)));

        assertThat(frameworks.byId(TestFrameworks.SHIPPED, SWITCHED.plusDays(6)))
                .isEqualTo(eightDays);
        assertThat(frameworks.byId(TestFrameworks.SHIPPED, SWITCHED.plusDays(7)))
                .isEqualTo(file);
    }

    @Test
    void oneWithoutAFileIsToComeUntilItsDayAndTakesThePlaceOfItsPredecessorFromThenOn() {
        Frameworks frameworks = with("2013-01-07", new FrameworkVersion(another, SWITCHED));
        FrameworkStandings standings =
                FrameworkStandings.ofFiles(List.of(file), List.of()).and(new FrameworkVersion(another, SWITCHED));

        assertThat(frameworks.has("another")).isTrue();
        assertThat(frameworks.all()).contains(file, another);
        assertThat(standings.of(another, SWITCHED.minusDays(1)).state()).isEqualTo(State.COMING);
        assertThat(standings.of(file, SWITCHED.minusDays(1)).takesInspections()).isTrue();
        assertThat(standings.of(another, SWITCHED).takesInspections()).isTrue();
        assertThat(standings.of(file, SWITCHED).state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void twoOfOneKindInForceOnTheSameDaysAreToldAndOneThatTakesThePlaceIsNot() {
        Framework beside = read(TestFrameworks.shipped().replace("id: " + TestFrameworks.SHIPPED, "id: beside"));
        Framework later = read(TestFrameworks.shipped()
                .replace("id: " + TestFrameworks.SHIPPED, "id: later")
                .replace("reference-prefix: CP", "reference-prefix: LATER")
                .replace("\nnotice:", "\nreplaces: [" + TestFrameworks.SHIPPED + "]\nnotice:")
                .replace("  from: 2012-05-01", "  from: 2012-09-03"));

        assertThat(FrameworkStandings.ofFiles(List.of(file, beside), List.of()).overlaps())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.words()).contains("both in force from 1 May 2012 on"));
        assertThat(FrameworkStandings.ofFiles(List.of(file, later), List.of()).overlaps())
                .isEmpty();
        assertThat(FrameworkStandings.ofFiles(List.of(file, later, another), List.of())
                        .overlaps())
                .as("both take the place of one")
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.from()).isEqualTo(LocalDate.of(2012, 9, 3)));
        assertThat(FrameworkStandings.ofFiles(Frameworks.shipped().all(), List.of())
                        .overlaps())
                .isEmpty();
    }

    @Test
    void aLaterVersionGoesOnWithAFrameworkThatIsInForceAlready() {
        FrameworkStandings standings =
                FrameworkStandings.ofFiles(List.of(file), List.of()).and(new FrameworkVersion(eightDays, SWITCHED));

        assertThat(standings.of(eightDays, SWITCHED).words()).isEqualTo("In force since 1 May 2012");
    }

    @Test
    void whatIsTakenBackIsThereNoMore() {
        Frameworks frameworks = with("2013-03-04");

        assertThat(frameworks.byId(TestFrameworks.SHIPPED)).isEqualTo(file);
        assertThatThrownBy(() -> frameworks.byId("another")).isInstanceOf(NoSuchFramework.class);
    }

    private static Framework read(String text) {
        return Frameworks.read("ours.yml", text.getBytes(StandardCharsets.UTF_8))
                .framework();
    }

    private static Frameworks with(String today, FrameworkVersion... versions) {
        return Frameworks.shipped()
                .with(() -> List.of(versions), Clock.fixed(Instant.parse(today + "T10:00:00Z"), ZoneOffset.UTC));
    }
}
