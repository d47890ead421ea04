package org.waymark.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsFileTest {

    private static final String HEADER = "code;name;kind;from;to\n";

    @Test
    void theListThatComesAlongHasEveryPoliceForceOnce() {
        assertThat(OrganisationsFile.shipped())
                .hasSizeGreaterThanOrEqualTo(39)
                .extracting(OrganisationView::code)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police1;Essex Police;police;; | line 2, code: \"Police1\" is not a code",
                "police01;;police;; | line 2, name: is empty",
                "police01;Essex Police;The Police;; | line 2, kind: \"The Police\" is no kind",
                "police01;Essex Police;police;31/03/2019; | line 2, from: \"31/03/2019\" is not a date",
                "police01;Essex Police;police;2019-04-01;2019-03-31 | line 2, to: 2019-03-31 is before from, 2019-04-01",
                "police01;Essex Police | line 2: has 2 columns. Right would be the five of"
            })
    void aLineThatCannotBeUsedIsNamedWithWhatWouldBeRight(String line, String says) {
        assertThatThrownBy(() -> OrganisationsFile.parse(HEADER + line, "list.csv"))
                .isInstanceOf(InvalidAuthorities.class)
                .hasMessageStartingWith("list.csv, " + says);
    }
}
