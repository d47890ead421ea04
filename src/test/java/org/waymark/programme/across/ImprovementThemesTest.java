package org.waymark.programme.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.programme.across.ImprovementThemes.NamedArea;
import org.waymark.programme.across.ImprovementThemes.ThemeLine;
import org.waymark.programme.rules.InvalidRules;

/** What areas for improvement are about, and how often. */
class ImprovementThemesTest {

    private static final String HEADING = "theme;words;source\n";

    private static NamedArea area(String authority, String region, int year, String what) {
        return new NamedArea(authority, region, year, what);
    }

    @Test
    void anAreaIsOfTheFirstThemeOfWhichItHoldsAWord() {
        ImprovementThemes shipped = ImprovementThemes.inForce();
        assertThat(shipped.of("Ensure that every child is seen alone.")).isEqualTo("Seeing and hearing children");
        assertThat(shipped.of("Supervise social workers.")).isEqualTo("Management oversight and supervision");
        assertThat(shipped.of("Complete core assessments in time.")).isEqualTo("Assessments");
        assertThat(shipped.of("Act on children\u2019s views.")).isEqualTo("Seeing and hearing children");
        assertThat(shipped.of("Explain the budget.")).isEqualTo("Of no theme");
    }

    @Test
    void themesAreCountedByAuthorityYearAndRegion() {
        List<ThemeLine> lines = ImprovementThemes.inForce()
                .lines(List.of(
                        area("Bexley", "London", 2013, "Explain the budget."),
                        area("Bexley", "London", 2012, "Supervise all."),
                        area("Bexley", "London", 2013, "Record supervision."),
                        area("Derby", "East Midlands", 2013, "Plan supervision.")));
        assertThat(lines)
                .extracting(ThemeLine::theme)
                .containsExactly("Management oversight and supervision", "Of no theme");
        assertThat(lines.get(0)).satisfies(line -> {
            assertThat(line.areas()).isEqualTo(3);
            assertThat(line.authorities()).isEqualTo(2);
            assertThat(line.byYear()).isEqualTo(Map.of(2012, 1L, 2013, 2L));
            assertThat(line.byRegion()).isEqualTo(Map.of("London", 2L, "East Midlands", 1L));
        });
    }

    @Test
    void whatCannotBeUsedNamesItsLine() {
        assertThatThrownBy(() -> ImprovementThemes.parse(HEADING, "t.csv"))
                .isInstanceOf(InvalidRules.class)
                .hasMessageContaining("t.csv: names no theme");
        assertThatThrownBy(() -> ImprovementThemes.parse(HEADING + "Plans;,;assumed\n", "t.csv"))
                .hasMessageContaining("t.csv, line 2, words: are none");
        assertThatThrownBy(() -> ImprovementThemes.parse(HEADING + "Plans;plan;\n", "t.csv"))
                .hasMessageContaining("t.csv, line 2, source: is empty");
        assertThatThrownBy(() -> ImprovementThemes.parse(HEADING + "A;a;x\nA;b;x\n", "t.csv"))
                .hasMessageContaining("line 3, theme: A stands in an earlier line too");
    }
}
