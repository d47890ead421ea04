package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineWordsTest {

    private final MachineWords words = new MachineWords(Set.of("inspector1", "dcs302"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assessment-and-risk is graded",
                "kind at-risk",
                "of social-care",
                "Replace config/bank-holidays.json",
                "due 2012-12-03",
                "evidence[2].where is missing",
                "by inspector1",
                "SHA-256 of the file",
                "Boxing Day (null)",
                "[object Object]",
                "WITH_DIRECTOR",
                "task-draft-report",
                "0f8fad5b-d9cb-469f-a165-70867728950e",
                "Inspection CP-302-20261102: the draft waits",
                "Barnet\nCP-302-20261102",
                "Barnet, CP-302-20261102/concern-1",
                "N5 - Family dysfunction",
                "set spring.mail.host first"
            })
    void whatOnlyProgramsKnowIsFound(String text) {
        assertThat(words.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nominate good-practice cases", "front-line staff, full-time", "CP-302-20261102 of Barnet",
                        "3 December 2012",
                "https://www.gov.uk/bank-holidays.json", "Leah Drayton, lead inspector",
                        "mail to dcs302@council.example", "annulled"
            })
    void whatPeopleSayIsNot(String text) {
        assertThat(words.in(text)).isEmpty();
    }
}
