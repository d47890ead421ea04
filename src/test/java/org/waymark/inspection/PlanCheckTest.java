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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.authority.Authorities;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
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
        return new PlanCheck(frameworks, authorities, AnInspection.CALENDAR, clock);
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
        PlanCheck moving = new PlanCheck(AnInspection.CALENDAR, clock);

        assertThat(moving.movedTo(framework, WITHIN)).isEqualTo(WITHIN);
        assertThatThrownBy(() -> moving.movedTo(framework, AFTER)).hasMessageContaining(SAYS);
    }
}
