package org.waymark.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.authority.Authorities;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkAct;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.platform.tasks.RefusedAnswers;

/** When an inspection can begin under a framework that is in force until the end of 2012. */
class PlanCheckTest {

    private static final String ID = "child-protection-2012";
    private static final LocalDate WITHIN = LocalDate.of(2012, 12, 3);
    private static final LocalDate AFTER = LocalDate.of(2013, 1, 7);
    private static final String SAYS = "is in force from Tuesday 1 May 2012 to Monday 31 December 2012."
            + " Choose a first day within that time, or another framework.";

    private final Authorities authorities = mock(Authorities.class);
    private final Clock clock = Clock.fixed(Instant.parse("2012-11-19T09:00:00Z"), ZoneOffset.UTC);
    private final List<FrameworkAct> acts = new ArrayList<>();
    private Frameworks frameworks;

    @TempDir
    private Path directory;

    @BeforeEach
    void aFrameworkThatEnds() throws IOException {
        Files.writeString(
                directory.resolve(ID + ".yml"),
                AnInspection.FRAMEWORK.content().replaceFirst("(  from: 2012-05-01).*\n", "$1\n  to: 2012-12-31\n"));
        frameworks = Frameworks.in(directory);
        when(authorities.byCode("301")).thenReturn(AnInspection.onSite().authority());
    }

    private PlanCheck check() {
        return new PlanCheck(frameworks, standings(), authorities, AnInspection.CALENDAR, clock);
    }

    private FrameworkStandings standings() {
        return FrameworkStandings.ofFiles(frameworks.all(), acts);
    }

    @Test
    void anInspectionBeginsWhileItsFrameworkIsInForce() {
        assertThat(check().check(new PlanRequest(ID, "301", WITHIN, false)).noticeDay())
                .isEqualTo(WITHIN);
        assertThatThrownBy(() -> check().check(new PlanRequest(ID, "301", AFTER, false)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("firstDay: ")
                .hasMessageContaining(SAYS);
    }

    @Test
    void aRehearsalIsPlayedOnAnyDay() {
        assertThat(check().check(new PlanRequest(ID, "301", AFTER, true)).noticeDay())
                .isEqualTo(AFTER);
    }

    @Test
    void whatIsPlannedIsNotMovedBeyondTheTimeOfItsFramework() {
        Framework framework = frameworks.byId(ID);
        PlanCheck moving = new PlanCheck(standings(), AnInspection.CALENDAR, clock);

        assertThat(moving.movedTo(framework, WITHIN)).isEqualTo(WITHIN);
        assertThatThrownBy(() -> moving.movedTo(framework, AFTER)).hasMessageContaining(SAYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consultation | to: 2012-12-31 | framework: | is no framework in force: it can be rehearsed, but no authority can be inspected under it. Choose one that is in force.
            withdrawn | to: 2012-12-31 | framework: | was withdrawn: no inspection begins under it any more. Choose one that is in force.
            deferred | deferred-until: 2013-01-07 | firstDay: | is deferred until Monday 7 January 2013. Choose a first day from then on, or another framework.
            superseded | to: 2012-11-30 | firstDay: | was superseded on Saturday 1 December 2012. Choose a first day before that, or another framework.
            """)
    void whatCannotBePlannedSaysWhatWouldBeRight(String status, String dates, String field, String says)
            throws IOException {
        withStatus(status, dates);

        assertThatThrownBy(() -> check().check(new PlanRequest(ID, "301", WITHIN, false)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining(field)
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pilot | to: 2012-12-31
            deferred | deferred-until: 2012-12-03
            superseded | to: 2012-12-03
            """)
    void onADayWithinItsLifeAnInspectionBegins(String status, String dates) throws IOException {
        withStatus(status, dates);

        assertThat(check().check(new PlanRequest(ID, "301", WITHIN, false)).noticeDay())
                .isEqualTo(WITHIN);
    }

    @Test
    void onceItIsWithdrawnNothingIsPlannedUnderItAndNothingMoved() {
        acts.add(new FrameworkAct(ID, FrameworkAct.Kind.WITHDRAWN, LocalDate.of(2012, 11, 19)));

        assertThatThrownBy(() -> check().check(new PlanRequest(ID, "301", WITHIN, false)))
                .hasMessageContaining("was withdrawn on Monday 19 November 2012");
        assertThatThrownBy(() ->
                        new PlanCheck(standings(), AnInspection.CALENDAR, clock).movedTo(frameworks.byId(ID), WITHIN))
                .hasMessageContaining("was withdrawn on Monday 19 November 2012");
    }

    private void withStatus(String status, String dates) throws IOException {
        Files.writeString(
                directory.resolve(ID + ".yml"),
                AnInspection.FRAMEWORK
                        .content()
                        .replace("status: in-force", "status: " + status)
                        .replaceFirst("(  from: 2012-05-01).*\n", "$1\n  " + dates + "\n"));
        frameworks = Frameworks.in(directory);
    }
}
