package org.waymark.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesFileTest {

    private final List<AuthorityView> shipped = AuthoritiesFile.shipped();

    @ParameterizedTest(name = "on {0} there were {1}")
    @CsvSource({"2012-05-01, 152", "2019-04-01, 151", "2021-04-01, 152", "2023-03-31, 152", "2023-04-01, 153"})
    void thereWereAsManyAuthoritiesAsEnglandHad(LocalDate day, int number) {
        assertThat(shipped).filteredOn(authority -> authority.existsOn(day)).hasSize(number);
    }

    @Test
    void cumbriaEndedOnTheDayBeforeItsSuccessorsBegan() {
        LocalDate lastDay = LocalDate.of(2023, 3, 31);

        assertThat(named("Cumbria").existsOn(lastDay)).isTrue();
        assertThat(named("Cumbria").existsOn(lastDay.plusDays(1))).isFalse();
        assertThat(named("Cumberland").existsOn(lastDay)).isFalse();
        assertThat(named("Westmorland and Furness").existsOn(lastDay.plusDays(1)))
                .isTrue();
    }

    @Test
    void anAuthoritysGroupsAreNamedAfterItsCode() {
        AuthorityView barking = named("Barking and Dagenham");

        assertThat(barking.code()).isEqualTo("301");
        assertThat(barking.linkGroup()).isEqualTo("link301");
        assertThat(barking.dcsGroup()).isEqualTo("dcs301");
        assertThat(shipped)
                .allSatisfy(authority -> assertThat(authority.linkGroup()).matches("[a-zA-Z0-9]+"));
    }

    @Test
    void anEntityGivesBackWhatItWasMadeOf() {
        assertThat(shipped).allSatisfy(authority -> assertThat(new LocalAuthority(authority).view())
                .isEqualTo(authority));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30;Barnet;London;london;; | code: "30" is not a code. Right would be three digits, such as 301.
            302;;London;london;; | name: is empty.
            302;Barnet;London;borough;; | kind: "borough" is no kind of authority. Right would be london, metropolitan, unitary or county.
            302;Barnet;London;london;1/4/2019; | from: "1/4/2019" is not a date. Right would be year-month-day, such as 2019-03-31, or nothing.
            302;Barnet;London;london;2019-04-01;2019-03-31 | to: 2019-03-31 is before from, 2019-04-01.
            301;Barnet;London;london;; | code: 301 stands in an earlier line too. Keep one of the two.
            """)
    void aLineThatCannotBeUsedIsNamedWithItsColumn(String line, String message) {
        String text = "code;name;region;kind;from;to\n301;Barking and Dagenham;London;london;;\n" + line;

        assertThatThrownBy(() -> AuthoritiesFile.parse(text, "list.csv"))
                .isInstanceOf(InvalidAuthorities.class)
                .hasMessage("list.csv, line 3, " + message);
    }

    @Test
    void aFileOfAnotherShapeIsRefused(@TempDir Path directory) {
        assertThatThrownBy(() -> AuthoritiesFile.parse("la_code,name\n301,x", "list.csv"))
                .hasMessage("list.csv, line 1: the first line is not \"code;name;region;kind;from;to\".");
        assertThatThrownBy(() -> AuthoritiesFile.parse("code;name;region;kind;from;to\n302;Barnet", "list.csv"))
                .hasMessage("list.csv, line 2: has 2 columns. Right would be the six of"
                        + " code;name;region;kind;from;to.");
        assertThatThrownBy(() -> AuthoritiesFile.read(directory.resolve("none.csv")))
                .hasMessageEndingWith("Name an existing file in UTF-8.");
    }

    private AuthorityView named(String name) {
        return shipped.stream()
                .filter(authority -> authority.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
