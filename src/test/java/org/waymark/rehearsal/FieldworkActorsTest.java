package org.waymark.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.FieldworkDays;

/** On which days, and by whom, a rehearsal's team does something beside the cases. */
class FieldworkActorsTest {

    private static final LocalDate MONDAY = AnInspection.FIRST_DAY;

    private static FieldworkDays days(int number, Integer... offSite) {
        return new FieldworkDays(AnInspection.CALENDAR, MONDAY, number, Set.of(offSite), Set.of());
    }

    @Test
    void onTheDaysAfterTheTimetableIsAgreed() {
        assertThat(FieldworkActors.nextDays(days(10), MONDAY))
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
    }

    @Test
    void onTheLastDayOfAVisitOfTwo() {
        assertThat(FieldworkActors.nextDays(days(2), MONDAY)).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void onItsOnlyDay() {
        assertThat(FieldworkActors.nextDays(days(1), MONDAY)).containsExactly(MONDAY);
    }

    @Test
    void onNoDayOffSite() {
        assertThat(FieldworkActors.nextDays(days(6, 2, 3, 4), MONDAY))
                .containsExactly(MONDAY.plusDays(4), MONDAY.plusDays(7));
    }

    @Test
    void byWhoeverHasArrived() {
        assertThat(FieldworkActors.there(AnInspection.onSite(), MONDAY)).containsExactly("lead");
        assertThat(FieldworkActors.there(AnInspection.onSite(), MONDAY.plusDays(1)))
                .containsExactly("lead", "inspector1", "inspector2");
        assertThat(FieldworkActors.there(AnInspection.onSite(), MONDAY.plusDays(2)))
                .hasSize(5)
                .doesNotContain("quality");
    }
}
