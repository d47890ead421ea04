package org.waymark.programme.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What weighs how much is data: whatever is wrong with it names its line. */
class ConstraintWeightsTest {

    private static final String HEADING = "constraint;weight;unit;source\n";

    private static final String SHIPPED = HEADING
            + ConstraintWeights.inForce().all().stream()
                    .map(one -> "%s;%d;%s;%s\n".formatted(one.constraint(), one.weight(), one.unit(), one.source()))
                    .collect(Collectors.joining());

    @Test
    void eachHasASourceOrSaysThatItIsAssumed() {
        assertThat(ConstraintWeights.inForce().all()).hasSize(7).allSatisfy(one -> assertThat(one.source())
                .isNotBlank());
        assertThat(ConstraintWeights.inForce().of(ConstraintWeights.DUE_PLACED).weight())
                .as("an interval of the framework before any score")
                .isEqualTo(1_000);
    }

    @Test
    void whatCannotBeUsedNamesItsLine() {
        assertThatThrownBy(() -> ConstraintWeights.parse(HEADING, "w.csv"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("w.csv: lacks \"A pin has its place\"");
        assertThatThrownBy(() -> ConstraintWeights.parse(SHIPPED.replace("A pin", "The pin"), "w.csv"))
                .hasMessageStartingWith("w.csv, line 2, constraint: \"The pin has its place\" is none of");
        assertThatThrownBy(() -> ConstraintWeights.parse(SHIPPED.replace(";150;", ";-1;"), "w.csv"))
                .hasMessageContaining("line 5, weight: \"-1\" is no number");
        assertThatThrownBy(() ->
                        ConstraintWeights.parse(SHIPPED + "No report waits for a poll;1;for each;assumed\n", "w.csv"))
                .hasMessageContaining("stands in an earlier line too");
        assertThatThrownBy(() -> ConstraintWeights.parse(
                        SHIPPED.replace("Whoever is wanted has a place;1;", "Whoever is wanted has a place;0;"),
                        "w.csv"))
                .hasMessageContaining("nobody would be inspected");
    }
}
