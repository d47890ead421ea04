package org.waymark.fieldwork.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fieldwork.FieldworkSettings;
import org.waymark.fieldwork.Observation;
import org.waymark.fieldwork.PeopleMet;
import org.waymark.fieldwork.activities.RecordActivityForm.Answers;
import org.waymark.fieldwork.activities.RecordActivityForm.Finding;
import org.waymark.inspection.AnInspection;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

class RecordedActivityCheckTest {

    private static final Instant THURSDAY_NOON = Instant.parse("2012-12-06T12:00:00Z");
    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2012, 12, 5, 9, 30);

    @Test
    void whatWasSeenIsTakenWithItsStrandsAndItsFindings() {
        Observation seen = check(
                answers(WEDNESDAY, 90, "front-line", "two social workers", "impact-of-help", "quality-of-practice"));

        assertThat(seen.at()).isEqualTo(Instant.parse("2012-12-05T09:30:00Z"));
        assertThat(seen.met()).containsExactly(PeopleMet.FRONT_LINE);
        assertThat(seen.agencies()).containsExactly("police");
        assertThat(seen.strands()).containsExactly("impact-of-help");
        assertThat(seen.findings()).containsOnlyKeys("quality-of-practice");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 721, 100_000})
    void minutesAreFromOneToTheLongest(int minutes) {
        FieldError error =
                onlyError(answers(WEDNESDAY, minutes, "children", "a group", "impact-of-help", "quality-of-practice"));

        assertThat(error.field()).isEqualTo("minutes");
        assertThat(error.message()).contains("from 1 to 720");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-12-02T23:59", "2012-12-15T00:00", "2012-12-07T09:00", "2012-12-06T12:01"})
    void itBeganWithinTheFieldworkAndHasCome(String at) {
        FieldError error = onlyError(
                answers(LocalDateTime.parse(at), 60, "children", "a group", "impact-of-help", "quality-of-practice"));

        assertThat(error.field()).isEqualTo("at");
    }

    @Test
    void whoeverWasMetIsNamedByTheirRole() {
        assertThat(onlyError(answers(WEDNESDAY, 60, "families", " ", "impact-of-help", "quality-of-practice"))
                        .field())
                .isEqualTo("who");
        assertThat(check(answers(WEDNESDAY, 60, "nobody", null, "impact-of-help", "quality-of-practice"))
                        .met())
                .containsExactly(PeopleMet.NOBODY);
    }

    @Test
    void nothingIsOverBeforeItIsOver() {
        FieldError error = onlyError(answers(
                LocalDateTime.of(2012, 12, 6, 11, 30), 60, "nobody", null, "impact-of-help", "quality-of-practice"));

        assertThat(error.field()).isEqualTo("minutes");
        assertThat(error.message()).isEqualTo("With 60 minutes it would last until 12:30, which has not come yet.");
    }

    @Test
    void anAreaIsNamedWithWhatItTells() {
        Answers answers = new Answers(
                null,
                null,
                null,
                WEDNESDAY,
                60,
                List.of("nobody"),
                null,
                List.of("police"),
                List.of("impact-of-help"),
                "An audit.",
                List.of(new Finding("quality-of-practice", " ")));

        assertThat(onlyError(answers).field()).isEqualTo("findings[0].finding");
    }

    @Test
    void strandsAndAreasAreTheFrameworksOwn() {
        RefusedAnswers refused = catchThrowableOfType(
                RefusedAnswers.class,
                () -> check(answers(WEDNESDAY, 60, "nobody", null, "made-up", "capacity-to-improve")));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("strands", "findings[0].area");
    }

    private static Answers answers(LocalDateTime at, int minutes, String met, String who, String strand, String area) {
        return new Answers(
                null,
                null,
                null,
                at,
                minutes,
                List.of(met),
                who,
                List.of("police"),
                List.of(strand),
                "They asked the child first.",
                List.of(new Finding(area, "Practice starts with the child.")));
    }

    private static Observation check(Answers answers) {
        return new RecordedActivityCheck(AnInspection.onSite(), new FieldworkSettings(720), THURSDAY_NOON, List.of())
                .check(answers);
    }

    private static FieldError onlyError(Answers answers) {
        RefusedAnswers refused = catchThrowableOfType(RefusedAnswers.class, () -> check(answers));
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
