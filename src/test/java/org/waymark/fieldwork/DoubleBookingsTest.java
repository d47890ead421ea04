package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleBookingsTest {

    @Test
    void oneRoomOrOnePersonForTwoAtOnceIsSaid() {
        assertThat(among(
                        planned("inspector1", 9, "Room 4", "The chair"),
                        planned("inspector2", 9, "room 4", "the chair ")))
                .containsExactly(
                        "Room 4 is booked twice at once on Wednesday 5 December 2012: “Shadowing” from 09:00 to 10:00,"
                                + " and “Shadowing” from 09:00 to 10:00.",
                        "The chair is to meet inspectors twice at once on Wednesday 5 December 2012: “Shadowing” from"
                                + " 09:00 to 10:00, and “Shadowing” from 09:00 to 10:00.");
    }

    @Test
    void oneAfterTheOtherIsNot() {
        assertThat(among(planned("inspector1", 9, "Room 4", null), planned("inspector2", 10, "Room 4", null)))
                .isEmpty();
    }

    @Test
    void anInspectorWhoTookOnTheWorkOfAnotherMayBeExpectedTwice() {
        assertThat(among(planned("inspector1", 9, null, null), planned("inspector1", 9, null, null)))
                .singleElement()
                .asString()
                .startsWith("Ivy inspector1 is expected twice at once");
    }

    private static List<String> among(ActivityPlan... planned) {
        return DoubleBookings.among(List.of(planned), user -> "Ivy " + user);
    }

    private static ActivityPlan planned(String inspector, int hour, String room, String withWhom) {
        Instant begins = Instant.parse("2012-12-05T%02d:00:00Z".formatted(hour));
        ActivityType type = new ActivityType("duty-team", "Shadowing", ActivityKind.OBSERVATION, null, false);
        return new ActivityPlan(
                LocalDate.of(2012, 12, 5), begins, begins.plusSeconds(3600), inspector, type, null, withWhom, room);
    }
}
