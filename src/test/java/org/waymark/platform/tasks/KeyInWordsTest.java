package org.waymark.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyInWordsTest {

    private static final InspectedAuthorities.Named BEXLEY =
            new InspectedAuthorities.Named("Bexley", "inspection beginning 3 December 2012");

    @ParameterizedTest
    @CsvSource({
        "CP-303-20121203, Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203-2, Bexley · inspection beginning 3 December 2012 · CP-303-20121203-2",
        "CP-303-20121203-C001, Case C001 · Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203-2-C012, Case C012 · Bexley · inspection beginning 3 December 2012 · CP-303-20121203-2",
        "CP-303-20121203/body-police01, Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203/took-303, Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203/audit-police01, Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203/monitoring, Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203-C001/view-hmi-probation, Case C001 · Bexley · inspection beginning 3 December 2012 · CP-303-20121203",
        "CP-303-20121203/concern-1, Concern 1 · Bexley · inspection beginning 3 December 2012 · CP-303-20121203"
    })
    void aKeySaysWhatItIsAndWhoseItIs(String key, String words) {
        assertThat(KeyInWords.of(key, BEXLEY)).isEqualTo(words);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(KeyInWords.of(null, BEXLEY)).isEqualTo("Bexley · inspection beginning 3 December 2012");
        assertThat(KeyInWords.of("a trial", null)).isEqualTo("a trial");
        assertThat(KeyInWords.of(null, null)).isEmpty();
    }
}
