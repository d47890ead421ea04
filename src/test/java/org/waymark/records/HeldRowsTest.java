package org.waymark.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.records.HeldOnChild.AskedChild;

class HeldRowsTest {

    @Test
    void aChildIsLookedForByIdentifierAndCaseNumbersAsWholeWords() {
        assertThat(HeldRows.mentions(new AskedChild("i", "1234567", List.of("C001", "C014"))))
                .isEqualTo("(^|[^[:alnum:]])(1234567|C001|C014)($|[^[:alnum:]])");
    }

    @Test
    void noSignOfAnIdentifierMeansAnythingToTheSearch() {
        assertThat(HeldRows.mentions(new AskedChild("i", "A/1.*|(x", List.of())))
                .isEqualTo("(^|[^[:alnum:]])(A\\/1\\.\\*\\|\\(x)($|[^[:alnum:]])");
    }
}
