package org.waymark.casework.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseNumber;
import org.waymark.casework.findings.FamilyMeeting;
import org.waymark.casework.findings.FamilyMet;
import org.waymark.casework.page.LimitLine;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.journey.statutory.Verdict;

class CohortTest {

    private static final Framework FRAMEWORK = Frameworks.shipped().byId("child-protection-2012");

    @Test
    void aLimitIsCountedOverAllCases() {
        Cohort.Timeliness row = timeliness(8, 7, false);
        assertThat(row.within()).isEqualTo(8);
        assertThat(row.late()).isEqualTo(7);
        assertThat(row.percent()).isEqualTo(53);
        assertThat(row.median()).isEqualTo(10.0);
        assertThat(row.worst()).isEqualTo("C015: missed by 7 working days");
        assertThat(row.stage()).isEqualTo("Assessment");
    }

    @Test
    void aSharedPageNamesNoCaseAndShowsNoSmallNumber() {
        Cohort.Timeliness shown = timeliness(8, 7, true);
        assertThat(shown.within()).isEqualTo(8);
        assertThat(shown.worst()).isNull();
        Cohort.Timeliness hidden = timeliness(8, 3, true);
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.percent()).isNull();
        assertThat(hidden.median()).isNull();
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertThat(CohortTimeliness.median(Stream.of(9L, 1L, 5L))).isEqualTo(5.0);
        assertThat(CohortTimeliness.median(Stream.of(1L, 2L))).isEqualTo(1.5);
        assertThat(CohortTimeliness.median(Stream.empty())).isNull();
    }

    @Test
    void nineteenOfTwentyFamiliesAreNotToldNorWhatIsLeft() {
        assertThat(families(20, 19)).isNull();
        assertThat(families(20, 0)).isNull();
        assertThat(families(20, 14)).isEqualTo(14);
        assertThat(families(8, 4)).isNull();
    }

    @Test
    void ofALimitNoNumberIsLeftToBeCountedFromTheOthers() {
        assertThat(timeliness(48, 1, true).within()).isNull();
        assertThat(timeliness(48, 1, true).late()).isNull();
        assertThat(timeliness(48, 0, true).within()).isEqualTo(48);
    }

    /** Of 30 children at the one stage 28 are at the other: two rows would tell of the two who are not. */
    @Test
    void aLimitThatStandsAtTwoStagesIsSharedOnceWhereMostChildrenAre() {
        List<CaseFile> files = new ArrayList<>();
        Map<UUID, List<LimitLine>> limits = new java.util.HashMap<>();
        for (int i = 1; i <= 30; i++) {
            UUID child = UUID.randomUUID();
            files.add(new CaseFile("c" + i, "i", new CaseNumber("CP-301-20121203", i), child, List.of("assessment")));
            limits.put(
                    child,
                    i <= 28
                            ? List.of(line("review-conference"), line("protection-plan"))
                            : List.of(line("protection-plan")));
        }
        CohortCases cases = new CohortCases(
                files,
                files,
                Map.of(),
                limits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.<String, Set<String>>of());

        assertThat(CohortTimeliness.of(cases, FRAMEWORK, true))
                .extracting(Cohort.Timeliness::within)
                .containsExactly(30);
        assertThat(CohortTimeliness.of(cases, FRAMEWORK, false))
                .extracting(Cohort.Timeliness::within)
                .containsExactly(30, 28);
    }

    private static LimitLine line(String stage) {
        LocalDate from = LocalDate.of(2012, 3, 1);
        return new LimitLine(
                stage,
                1,
                "first-review",
                "First review conference",
                "3 months",
                "Law",
                from,
                from.plusDays(49),
                "",
                from.plusDays(10),
                Verdict.MET,
                0,
                "met",
                null,
                false);
    }

    private static Integer families(int cases, int met) {
        List<CaseFile> files = new ArrayList<>();
        List<FamilyMeeting> meetings = new ArrayList<>();
        for (int i = 1; i <= cases; i++) {
            files.add(new CaseFile(
                    "c" + i, "i", new CaseNumber("CP-301-20121203", i), UUID.randomUUID(), List.of("assessment")));
            if (i <= met) {
                FamilyMeeting meeting = new FamilyMeeting("c" + i, "link", Instant.EPOCH);
                meeting.met(new FamilyMet(Instant.EPOCH, "yes", "mother", 20, "Good.", null), "insp", Instant.EPOCH);
                meetings.add(meeting);
            }
        }
        CohortCases all = new CohortCases(
                files,
                files,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                meetings,
                Map.<String, Set<String>>of());
        return new CohortPeople(all, FRAMEWORK, true)
                .sources().stream()
                        .filter(figure -> figure.title().equals("Children or families met"))
                        .findFirst()
                        .orElseThrow()
                        .number();
    }

    private static Cohort.Timeliness timeliness(int met, int missed, boolean shareable) {
        List<CaseFile> files = new ArrayList<>();
        Map<UUID, List<LimitLine>> limits = new java.util.HashMap<>();
        for (int i = 1; i <= met + missed; i++) {
            UUID child = UUID.randomUUID();
            files.add(new CaseFile("c" + i, "i", new CaseNumber("CP-301-20121203", i), child, List.of("assessment")));
            limits.put(child, List.of(line(i <= met ? Verdict.MET : Verdict.MISSED, i <= met ? 0 : i - met)));
        }
        CohortCases cases = new CohortCases(
                files,
                files,
                Map.of(),
                limits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.<String, Set<String>>of());
        return CohortTimeliness.of(cases, FRAMEWORK, shareable).get(0);
    }

    private static LimitLine line(Verdict verdict, int days) {
        LocalDate from = LocalDate.of(2012, 3, 1);
        return new LimitLine(
                "assessment",
                1,
                "core",
                "Core assessment",
                "35 working days",
                "Law",
                from,
                from.plusDays(49),
                "",
                from.plusDays(10),
                verdict,
                days,
                "missed by " + days + " working days",
                null,
                verdict == Verdict.MISSED);
    }
}
