package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.deadlines.Deadlines;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

class OverseenInspectionsTest {

    private static final Instant NOW = Instant.parse("2012-12-05T10:00:00Z");

    @Test
    void tasksOfOneNameAreToldApartByWhatIsToBeSeen() {
        OverseenInspections seen = new OverseenInspections(
                NOW,
                List.of(),
                new Deadlines.LimitsInSight(Map.of(), Map.of()),
                Map.of(),
                Map.of("one", "Shadowing the duty team"),
                Map.of());
        assertThat(seen.what(observation("one"))).isEqualTo("Record the observation: Shadowing the duty team");
        assertThat(seen.what(observation("another"))).isEqualTo("Record the observation");
    }

    private static Piece observation(String id) {
        return new Piece(
                id, "task-record-observation", "fieldwork", "Record the observation", "lead", NOW, NOW, null, false);
    }
}
