package org.waymark.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsFileTest {

    private static final String HEADER = "code;name;kind;from;to\n";

    /** So that an inspection held together can be planned without a list of one's own. */
    @Test
    void theListThatComesAlongHasEachBodyOnceAndSomeOfEachKindThatAFrameworkAsksFor() {
        assertThat(OrganisationsFile.shipped())
                .extracting(OrganisationView::code)
                .doesNotHaveDuplicates();
        assertThat(OrganisationsFile.shipped())
                .filteredOn(body -> body.existsOn(LocalDate.of(2025, 1, 6)))
                .extracting(OrganisationView::kind)
                .containsOnly("police", "health", "probation")
                .areExactly(39, new Condition<>("police"::equals, "a police force"))
                .areExactly(42, new Condition<>("health"::equals, "an integrated care board"))
                .areExactly(11, new Condition<>("probation"::equals, "a region of the Probation Service"));
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
