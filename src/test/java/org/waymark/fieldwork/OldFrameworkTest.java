package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.AnInspection.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.activities.RecordActivityForm;
import org.waymark.fieldwork.activities.RecordedActivityCheck;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.RefusedAnswers;

/** Inspections that began under a framework of their day, and frameworks that differ from today's. */
class OldFrameworkTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2012, 12, 5);

    @Test
    void whereTheFrameworkNamesNoActivitiesThereAreThePlainKindsWithWordsOfTheirOwn() {
        InspectionView inspection = AnInspection.of(withoutLists());

        assertThat(FieldworkChoices.ofActivities(inspection.framework()))
                .extracting(Choice::value)
                .containsExactly("observation", "interview", "meeting", "document");
        ActivityPlan planned = timetable(inspection).acceptOne(entry("interview", "The chair of the board"));
        assertThat(planned.inWords()).isEqualTo("The chair of the board");
        assertThatThrownBy(() -> timetable(inspection).acceptOne(entry("interview", " ")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("what: Say what it is");
        assertThatThrownBy(() -> timetable(inspection).acceptOne(entry("duty-team", "x")))
                .hasMessageContaining("activity: Choose one of the activities listed");
    }

    @Test
    void whereTheFrameworkNamesNoAgenciesNoneIsAskedFor() {
        RecordActivityForm.Answers answers = new RecordActivityForm.Answers(
                null,
                null,
                null,
                LocalDateTime.of(2012, 12, 5, 9, 30),
                60,
                List.of("nobody"),
                null,
                null,
                List.of("impact-of-help"),
                "An audit.",
                List.of());

        Observation seen = new RecordedActivityCheck(
                        AnInspection.of(withoutLists()),
                        new FieldworkSettings(720),
                        Instant.parse("2012-12-06T12:00:00Z"),
                        List.of())
                .check(answers);

        assertThat(seen.agencies()).isEmpty();
    }

    @Test
    void nothingIsPlannedForADayOnWhichNobodyIsOnSite() {
        Framework framework = Frameworks.kept(
                "child-protection-2012",
                AnInspection.FRAMEWORK.content().replaceFirst("\n  arrivals:", "\n  off-site-days: [3]\n  arrivals:"));

        assertThatThrownBy(() -> timetable(AnInspection.of(framework)).acceptOne(entry("duty-team", null)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("On Wednesday 5 December 2012 nobody is on site");
    }

    private static Framework withoutLists() {
        return Frameworks.kept(
                "child-protection-2012",
                AnInspection.FRAMEWORK
                        .content()
                        .replaceFirst("(?ms)^vulnerable-groups:.*?^judgement-areas:", "judgement-areas:"));
    }

    private static Timetable timetable(InspectionView inspection) {
        return new Timetable(inspection, CALENDAR, List.of(), user -> user);
    }

    private static Timetable.Entry entry(String activity, String what) {
        return new Timetable.Entry(
                WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0), "inspector1", activity, what, null, null);
    }
}
