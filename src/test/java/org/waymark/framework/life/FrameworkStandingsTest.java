package org.waymark.framework.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkAct.Kind;
import org.waymark.framework.life.FrameworkStanding.State;

/** Where a framework is in its life on a day: by its file, by what takes its place, and by what was done beside the files. */
class FrameworkStandingsTest {

    private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2013, 11, 1);

    @TempDir
    private static Path directory;

    private final Framework first = framework("first", "in-force", "  from: 2012-05-01\n", "");

    @Test
    void aFrameworkIsToComeThenInForceThenOver() {
        Framework one = framework("one", "in-force", "  from: 2012-05-01\n  to: 2013-10-31\n", "");

        assertThat(state(MAY.minusDays(1), one)).isEqualTo(State.COMING);
        assertThat(state(MAY, one)).isEqualTo(State.IN_FORCE);
        assertThat(state(NOVEMBER.minusDays(1), one)).isEqualTo(State.IN_FORCE);
        assertThat(state(NOVEMBER, one)).isEqualTo(State.ENDED);
    }

    @Test
    void oneInConsultationTakesNoInspectionOnAnyDayAndAPilotDoes() {
        Framework proposal =
                framework("proposal", "consultation", "  from: 2012-05-01\n", "consultation:\n  until: 2011-09-30\n");
        Framework pilot = framework("pilot", "pilot", "  from: 2012-05-01\n  to: 2012-12-31\n", "");

        LocalDate lastDay = LocalDate.of(2011, 9, 30);
        Framework tried = framework("tried", "consultation", "  from: 2012-05-01\n", "");

        assertThat(standings(proposal).of(proposal, lastDay))
                .isEqualTo(new FrameworkStanding(State.CONSULTATION, null, lastDay, null));
        assertThat(standings(proposal).of(proposal, NOVEMBER))
                .isEqualTo(new FrameworkStanding(State.CONSULTED, lastDay.plusDays(1), null, null));
        assertThat(standings(proposal).of(proposal, NOVEMBER).isPublic()).isTrue();
        assertThat(standings(tried).of(tried, NOVEMBER).words()).isEqualTo("To be rehearsed only");
        assertThat(standings(tried).of(tried, NOVEMBER).isPublic()).isFalse();
        assertThat(standings(proposal).of(proposal, NOVEMBER).takesInspections())
                .isFalse();
        assertThat(standings(pilot).of(pilot, MAY).takesInspections()).isTrue();
        assertThat(state(MAY.plusYears(1), pilot)).isEqualTo(State.ENDED);
    }

    @Test
    void aDeferredOneBeginsOnTheDayUntilWhichItIsDeferred() {
        Framework deferred =
                framework("deferred", "deferred", "  from: 2012-05-01\n  deferred-until: 2013-11-01\n", "");

        assertThat(state(MAY, deferred)).isEqualTo(State.DEFERRED);
        assertThat(state(NOVEMBER, deferred)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void whatTakesItsPlaceEndsItFromItsFirstDayOnAndNotBefore() {
        Framework second = framework("second", "in-force", "  from: 2013-11-01\n", "replaces: [first]\n");

        assertThat(standings(first, second).of(first, NOVEMBER.minusDays(1)))
                .isEqualTo(new FrameworkStanding(State.IN_FORCE, MAY, NOVEMBER.minusDays(1), null));
        assertThat(standings(first, second).of(first, NOVEMBER))
                .isEqualTo(new FrameworkStanding(State.SUPERSEDED, NOVEMBER, null, second.title()));
    }

    @Test
    void aProposalOrAPilotTakesNoPlace() {
        for (String status : List.of("consultation", "pilot", "withdrawn")) {
            Framework second = framework("second", status, "  from: 2013-11-01\n", "replaces: [first]\n");
            assertThat(state(NOVEMBER, first, second)).isEqualTo(State.IN_FORCE);
        }
    }

    @Test
    void aWithdrawnOneStaysWithdrawnAndItsPredecessorComesBackOnlyIfItIsGivenItsPlace() {
        Framework second = framework("second", "in-force", "  from: 2013-11-01\n", "replaces: [first]\n");
        LocalDate day = NOVEMBER.plusMonths(2);
        FrameworkAct withdrawn = new FrameworkAct("second", Kind.WITHDRAWN, day);
        FrameworkStandings alone = FrameworkStandings.ofFiles(List.of(first, second), List.of(withdrawn));
        FrameworkStandings back = FrameworkStandings.ofFiles(
                List.of(first, second), List.of(withdrawn, new FrameworkAct("first", Kind.RESTORED, day)));

        assertThat(alone.of(second, day.minusDays(1)).state()).isEqualTo(State.IN_FORCE);
        assertThat(alone.of(second, day).state()).isEqualTo(State.WITHDRAWN);
        assertThat(alone.of(first, day).state()).isEqualTo(State.SUPERSEDED);
        assertThat(back.of(first, day).state()).isEqualTo(State.IN_FORCE);
        assertThat(back.of(first, day.minusDays(1)).state()).isEqualTo(State.SUPERSEDED);
        assertThat(back.predecessors(second)).containsExactly(first);
    }

    @Test
    void oneThatWasWithdrawnBeforeItsFirstDayNeverTookAnyPlace() {
        Framework second = framework("second", "in-force", "  from: 2013-11-01\n", "replaces: [first]\n");
        FrameworkStandings standings = FrameworkStandings.ofFiles(
                List.of(first, second), List.of(new FrameworkAct("second", Kind.WITHDRAWN, NOVEMBER.minusMonths(1))));

        assertThat(standings.of(first, NOVEMBER).state()).isEqualTo(State.IN_FORCE);
        assertThat(standings.of(first, NOVEMBER).until()).isNull();
    }

    private static State state(LocalDate day, Framework... frameworks) {
        return standings(frameworks).of(frameworks[0], day).state();
    }

    private static FrameworkStandings standings(Framework... frameworks) {
        return FrameworkStandings.ofFiles(Arrays.asList(frameworks), List.of());
    }

    private static Framework framework(String id, String status, String dates, String more) {
        String text = Frameworks.shipped()
                .byId("child-protection-2012")
                .content()
                .replace("id: child-protection-2012", "id: " + id)
                .replace("status: in-force", "status: " + status)
                .replaceFirst("  from: 2012-05-01.*\n", dates)
                .replaceAll("(?s)\n(replaces|consultation):.*?\n(?=\\S)", "\n");
        try {
            return Frameworks.load(Files.writeString(directory.resolve(id + ".yml"), text + "\n" + more));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
