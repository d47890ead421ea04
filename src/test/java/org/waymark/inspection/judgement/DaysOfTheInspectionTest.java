package org.waymark.inspection.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.inspection.AnInspection.FIRST_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.waymark.inspection.Call;
import org.waymark.inspection.changes.RecordLastDayForm;
import org.waymark.inspection.preparation.RecordCallForm;
import org.waymark.platform.tasks.RefusedAnswers;

class DaysOfTheInspectionTest {

    private static final Instant MONDAY_NOON = Instant.parse("2012-12-03T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2012, 12, 14);

    @Test
    void theCallIsKeptWithItsTimeInLondonAndWhoTookIt() {
        Call call = call("2012-12-03T08:30", null, null);

        assertThat(call).isEqualTo(new Call(Instant.parse("2012-12-03T08:30:00Z"), "Ms Okafor", null, "lead"));
    }

    @Test
    void inSummerTheCallIsKeptInUniversalTime() {
        Call call = RecordCallForm.callOf(
                new RecordCallForm.Answers(LocalDateTime.parse("2012-06-11T08:30"), "Ms Okafor", null, null),
                "lead",
                LocalDate.of(2012, 6, 11),
                Instant.parse("2012-06-11T12:00:00Z"));

        assertThat(call.at()).isEqualTo(Instant.parse("2012-06-11T07:30:00Z"));
    }

    @Test
    void aDeputyIsNamedWithTheReason() {
        assertThat(call("2012-12-03T08:30", "the DCS, Ms Okafor", "on leave").deputyFor())
                .isEqualTo("the DCS, Ms Okafor: on leave");
        assertThatThrownBy(() -> call("2012-12-03T08:30", "the DCS", null))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageStartingWith("deputyWhy");
        assertThatThrownBy(() -> call("2012-12-03T08:30", " ", "on leave"))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageStartingWith("deputyFor");
    }

    @Test
    void nobodyIsCalledBeforeTheDayOfNoticeNorInTheFuture() {
        assertThatThrownBy(() -> call("2012-12-02T23:59", null, null))
                .hasMessageContaining("told on Monday 3 December 2012, and not before");
        assertThatThrownBy(() -> call("2012-12-03T12:01", null, null)).hasMessageContaining("has not come yet");
    }

    @Test
    void theLastDayIsNotBeforeTheFirstAndNotInTheFuture() {
        assertThat(RecordLastDayForm.problemWith(FRIDAY, FIRST_DAY, FRIDAY)).isEmpty();
        assertThat(RecordLastDayForm.problemWith(FIRST_DAY, FIRST_DAY, FRIDAY)).isEmpty();
        assertThat(RecordLastDayForm.problemWith(FIRST_DAY.minusDays(1), FIRST_DAY, FRIDAY))
                .hasValueSatisfying(
                        problem -> assertThat(problem).contains("The first day on site was Monday 3 December"));
        assertThat(RecordLastDayForm.problemWith(FRIDAY, FIRST_DAY, FRIDAY.minusDays(1)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("has not come yet"));
    }

    @Test
    void feedbackIsGivenOnceTheInspectorsAreThere() {
        assertThat(GiveFeedbackForm.problemWith(FRIDAY, FIRST_DAY, FRIDAY)).isEmpty();
        assertThat(GiveFeedbackForm.problemWith(FIRST_DAY.minusDays(1), FIRST_DAY, FRIDAY))
                .isPresent();
        assertThat(GiveFeedbackForm.problemWith(FRIDAY.plusDays(1), FIRST_DAY, FRIDAY))
                .isPresent();
    }

    private static Call call(String at, String deputyFor, String deputyWhy) {
        return RecordCallForm.callOf(
                new RecordCallForm.Answers(LocalDateTime.parse(at), "Ms Okafor", deputyFor, deputyWhy),
                "lead",
                FIRST_DAY,
                MONDAY_NOON);
    }
}
