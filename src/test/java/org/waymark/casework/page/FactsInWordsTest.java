package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsInWordsTest {

    @Test
    void datesReadAsDaysAndTheSourceComesLast() {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "kind", "referral", "referred-on", "2012-08-17", "found-in", "List 3, row 27", "team", "Duty Team"));

        assertThat(FactsInWords.of(facts, stage -> stage))
                .isEqualTo("Referral. Referred on 17 August 2012. Team: Duty Team. Read from List 3, row 27.");
    }

    @Test
    void aStageIsCalledByItsTitle() {
        assertThat(FactsInWords.of(Map.of("stepped-down-from", "protection-plan"), stage -> "Child protection plan"))
                .isEqualTo("Stepped down from Child protection plan.");
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(FactsInWords.of(Map.of(), stage -> stage)).isEmpty();
    }
}
