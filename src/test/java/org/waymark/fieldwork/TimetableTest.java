package org.waymark.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.inspection.AnInspection.CALENDAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fieldwork.Timetable.Entry;
import org.waymark.inspection.AnInspection;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class TimetableTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2012, 12, 5);

    @Test
    void everyEntryIsTakenInTheOrderGivenWithItsHoursInLondon() {
        List<ActivityPlan> planned =
                timetable(List.of()).accept(List.of(entry(WEDNESDAY, "09:00", "10:30", "inspector1")));

        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).begins()).isEqualTo(Instant.parse("2012-12-05T09:00:00Z"));
        assertThat(planned.get(0).ends()).isEqualTo(Instant.parse("2012-12-05T10:30:00Z"));
        assertThat(planned.get(0).type().kind()).isEqualTo(ActivityKind.OBSERVATION);
    }

    @Test
    void oneInspectorIsNotInTwoPlacesAtOnce() {
        FieldError error = onlyError(List.of(
                entry(WEDNESDAY, "09:00", "10:30", "inspector1"), entry(WEDNESDAY, "10:00", "11:00", "inspector1")));

        assertThat(error.field()).isEqualTo("entries[1].from");
        assertThat(error.message()).contains("inspector1", "two places", "Shadowing the duty team", "09:00", "10:30");
    }

    @Test
    void oneAfterTheOtherIsNoClashAndNeitherAreTwoInspectorsTogether() {
        assertThat(timetable(List.of())
                        .accept(List.of(
                                entry(WEDNESDAY, "09:00", "10:00", "inspector1"),
                                entry(WEDNESDAY, "10:00", "11:00", "inspector1"),
                                entry(WEDNESDAY, "09:00", "10:00", "inspector2"))))
                .hasSize(3);
    }

    @Test
    void whatStandsInTheTimetableAlreadyClashesToo() {
        ActivityPlan known = timetable(List.of()).acceptOne(entry(WEDNESDAY, "09:00", "10:30", "inspector1"));

        assertThatThrownBy(() -> timetable(List.of(known)).acceptOne(entry(WEDNESDAY, "10:00", "11:00", "inspector1")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("two places");
    }

    @Test
    void anEntryOutsideTheFieldworkIsRefusedByItsPlaceInTheList() {
        FieldError error = onlyError(List.of(
                entry(WEDNESDAY, "09:00", "10:00", "inspector1"),
                entry(LocalDate.of(2012, 12, 17), "09:00", "10:00", "inspector1")));

        assertThat(error.field()).isEqualTo("entries[1].day");
        assertThat(error.message())
                .isEqualTo("Monday 17 December 2012 is outside the fieldwork, which is from Monday 3 December 2012"
                        + " to Friday 14 December 2012.");
    }

    @Test
    void aSaturdayBetweenTheWeeksIsRefusedWithItsReason() {
        FieldError error = onlyError(List.of(entry(LocalDate.of(2012, 12, 8), "09:00", "10:00", "inspector1")));

        assertThat(error.field()).isEqualTo("entries[0].day");
        assertThat(error.message()).contains("Saturday 8 December 2012").containsIgnoringCase("not a working day");
    }

    @Test
    void whoHasNotArrivedYetIsNowhere() {
        FieldError error = onlyError(List.of(entry(LocalDate.of(2012, 12, 4), "09:00", "10:00", "inspector3")));

        assertThat(error.field()).isEqualTo("entries[0].inspector");
        assertThat(error.message()).contains("arrives on site on Wednesday 5 December 2012");
    }

    @Test
    void theQualityAssuranceManagerAndStrangersAreNotInspectorsOfTheTeam() {
        assertThat(onlyError(List.of(entry(WEDNESDAY, "09:00", "10:00", "quality")))
                        .message())
                .startsWith("Choose an inspector of this team: ");
        assertThat(onlyError(List.of(entry(WEDNESDAY, "09:00", "10:00", "stranger")))
                        .field())
                .isEqualTo("entries[0].inspector");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        RefusedAnswers refused = catchThrowableOfType(RefusedAnswers.class, () -> timetable(List.of())
                .accept(List.of(
                        new Entry(
                                WEDNESDAY,
                                LocalTime.of(11, 0),
                                LocalTime.of(10, 0),
                                "inspector1",
                                "walk",
                                "x",
                                null,
                                null),
                        new Entry(WEDNESDAY, LocalTime.of(11, 0), null, "inspector1", "leaders", "x", null, null))));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("entries[0].activity", "entries[0].to", "entries[1].to");
    }

    @Test
    void onTheSpotNoHourNeedsFixing() {
        ActivityPlan planned = timetable(List.of())
                .acceptOne(new Entry(WEDNESDAY, null, null, "inspector1", "document", "Audit of October", null, null));

        assertThat(planned.begins()).isNull();
        assertThat(planned.type().kind()).isEqualTo(ActivityKind.DOCUMENT);
    }

    private static FieldError onlyError(List<Entry> entries) {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class, () -> timetable(List.of()).accept(entries));
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }

    private static Timetable timetable(List<ActivityPlan> known) {
        return new Timetable(AnInspection.onSite(), CALENDAR, known, user -> user);
    }

    private static Entry entry(LocalDate day, String from, String to, String inspector) {
        return new Entry(
                day, LocalTime.parse(from), LocalTime.parse(to), inspector, "duty-team", "At work", null, null);
    }
}
