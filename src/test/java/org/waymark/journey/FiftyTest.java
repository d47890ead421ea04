package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.journey.limits.Verdict;

class FiftyTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");

    @Test
    void smallNumbersAreKeptBackAndNeverOneAlone() {
        assertThat(SmallNumbers.parts(List.of(30, 12, 8))).containsExactly(30, 12, 8);
        assertThat(SmallNumbers.parts(List.of(30, 12, 3))).containsExactly(30, null, null);
        assertThat(SmallNumbers.parts(List.of(2, 12, 3))).containsExactly(null, 12, null);
        assertThat(SmallNumbers.parts(List.of(0, 0, 9))).containsExactly(0, 0, 9);
        assertThat(SmallNumbers.parts(Arrays.asList(5, 0))).containsExactly(null, 0);
    }

    @Test
    void aLimitIsCountedOverAllCases() {
        Fifty.Timeliness row = timeliness(8, 7, false);
        assertThat(row.within()).isEqualTo(8);
        assertThat(row.late()).isEqualTo(7);
        assertThat(row.percent()).isEqualTo(53);
        assertThat(row.median()).isEqualTo(10.0);
        assertThat(row.worst()).isEqualTo("C015: missed by 7 working days");
        assertThat(row.stage()).isEqualTo("Assessment");
    }

    @Test
    void aSharedPageNamesNoCaseAndShowsNoSmallNumber() {
        Fifty.Timeliness shown = timeliness(8, 7, true);
        assertThat(shown.within()).isEqualTo(8);
        assertThat(shown.worst()).isNull();
        Fifty.Timeliness hidden = timeliness(8, 3, true);
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.percent()).isNull();
        assertThat(hidden.median()).isNull();
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertThat(FiftyTimeliness.median(Stream.of(9L, 1L, 5L))).isEqualTo(5.0);
        assertThat(FiftyTimeliness.median(Stream.of(1L, 2L))).isEqualTo(1.5);
        assertThat(FiftyTimeliness.median(Stream.empty())).isNull();
    }

    private static Fifty.Timeliness timeliness(int met, int missed, boolean shareable) {
        List<CaseFile> files = new ArrayList<>();
        Map<UUID, List<LimitLine>> limits = new java.util.HashMap<>();
        for (int i = 1; i <= met + missed; i++) {
            UUID child = UUID.randomUUID();
            files.add(new CaseFile("c" + i, "i", new CaseNumber("CP-301-20121203", i), child, List.of("assessment")));
            limits.put(child, List.of(line(i <= met ? Verdict.MET : Verdict.MISSED, i <= met ? 0 : i - met)));
        }
        FiftyCases cases = new FiftyCases(
                files, files, Map.of(), limits, List.of(), List.of(), List.of(), List.of(), List.of(), Map.<String, Set<String>>of());
        return FiftyTimeliness.of(cases, FRAMEWORK, shareable).get(0);
    }

    private static LimitLine line(Verdict verdict, int days) {
        LocalDate from = LocalDate.of(2012, 3, 1);
        return new LimitLine("assessment", 1, "core", "Core assessment", "35 working days", "Law", from, from.plusDays(49), "",
                from.plusDays(10), verdict, days, "missed by " + days + " working days", null, verdict == Verdict.MISSED);
    }
}
