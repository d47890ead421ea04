package org.waymark.fieldwork.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.ActivityKind;
import org.waymark.fieldwork.ActivityPlan;
import org.waymark.fieldwork.ActivityType;

class DetailsOfActivitiesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 12, 5);

    @Test
    void anObservationSaysWhatItIsWhenAndWhere() {
        ActivityPlan visit =
                plan(Instant.parse("2012-12-05T09:30:00Z"), Instant.parse("2012-12-05T11:30:00Z"), "Room 4");

        assertThat(DetailsOfActivities.detail(visit, DAY).what())
                .isEqualTo("Home visit: duty team \u00b7 today, 09:30 to 11:30 \u00b7 Room 4");
        assertThat(DetailsOfActivities.detail(visit, DAY).today()).isTrue();
    }

    @Test
    void whereNoHourAndNoRoomWasFixedNoneIsSaid() {
        assertThat(DetailsOfActivities.detail(plan(null, null, null), DAY.plusDays(1))
                        .what())
                .isEqualTo("Home visit: duty team \u00b7 Wednesday 5 December 2012");
    }

    private static ActivityPlan plan(Instant begins, Instant ends, String room) {
        ActivityType type = new ActivityType("home-visit", "Home visit", ActivityKind.OBSERVATION, null, false);
        return new ActivityPlan(DAY, begins, ends, "inspector1", type, "duty team", null, room);
    }
}
