package org.waymark.inspection.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.waymark.WaymarkTest;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;

/** A report of a demonstration says so, whoever planned its inspection: its authority is a real one. */
@WaymarkTest
class InventedFindingsTest {

    private static final String DEMONSTRATION = "of a demonstration";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ConfigurableEnvironment environment;

    @Autowired
    private Inspections inspections;

    @Test
    void whatSomebodyPlansInADemonstrationIsInventedToo() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(DEMONSTRATION, Map.of("waymark.demonstration.password", "known")));
        try {
            assertThat(isInvented(PlayedInspection.planned(context))).isTrue();
        } finally {
            environment.getPropertySources().remove(DEMONSTRATION);
        }
        assertThat(isInvented(PlayedInspection.planned(context))).isFalse();
    }

    private boolean isInvented(PlayedInspection planned) {
        return inspections.byId(planned.id()).demonstration();
    }
}
