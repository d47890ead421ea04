package org.waymark.casework.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.waymark.casework.findings.EvaluationTest.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FamilyMeetingFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 5);
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 14);
    private static final Instant NOON = Instant.parse("2012-12-05T12:00:00Z");

    @Test
    void aMeetingIsArrangedForADayToComeOrCannotBe() {
        assertThatCode(() -> arrange(TODAY.atTime(9, 0), "School", null)).doesNotThrowAnyException();
        assertThatCode(() -> arrange(null, null, "They would rather not.")).doesNotThrowAnyException();
        refused(() -> arrange(null, null, null), "at", "place");
        refused(() -> arrange(TODAY.minusDays(1).atTime(9, 0), "School", null), "at");
        refused(() -> arrange(LAST_DAY.plusDays(1).atTime(9, 0), "School", null), "at");
        refused(() -> arrange(TODAY.atTime(9, 0), "School", "They would rather not."), "cannotBeBecause");
    }

    @Test
    void aMeetingThatWasHeldTellsWhoAgreedAndWhatWasSaid() {
        LocalDateTime morning = TODAY.atTime(9, 30);
        assertThatCode(() -> meet(morning, "The mother, in writing", "mother", 40, "It got better.", null))
                .doesNotThrowAnyException();
        refused(
                () -> meet(null, null, null, null, null, null),
                "heldAt",
                "consent",
                "present",
                "minutes",
                "theirWords");
        refused(() -> meet(TODAY.atTime(12, 1), "The mother", "mother", 40, "It got better.", null), "heldAt");
        refused(() -> meet(TODAY.atTime(11, 30), "The mother", "mother", 40, "It got better.", null), "heldAt");
        refused(
                () -> meet(FIRST_DAY.minusDays(1).atTime(9, 0), "The mother", "mother", 40, "It got better.", null),
                "heldAt");
        refused(() -> meet(morning, "The mother", "mother", 40, "It got better.", "Not at home"), "notMetBecause");
        assertThatCode(() -> meet(null, null, null, null, null, "Not at home")).doesNotThrowAnyException();
    }

    @Test
    void aFamilyThatDeclinesIsRecordedWithItsReason() {
        refused(
                () -> ArrangeFamilyMeetingForm.check(
                                new ArrangeFamilyMeetingForm.Answers(null, null, true, " "), TODAY, LAST_DAY)
                        .raise(),
                "cannotBeBecause");
        assertThatCode(() -> ArrangeFamilyMeetingForm.check(
                                new ArrangeFamilyMeetingForm.Answers(
                                        null, null, true, "Too much has been asked of them."),
                                TODAY,
                                LAST_DAY)
                        .raise())
                .doesNotThrowAnyException();
        refused(
                () -> MeetFamilyForm.check(
                                new MeetFamilyForm.Answers(null, null, null, null, null, null, true, null),
                                FIRST_DAY,
                                NOON)
                        .raise(),
                "notMetBecause");
    }

    private static void arrange(LocalDateTime at, String place, String cannot) {
        ArrangeFamilyMeetingForm.check(new ArrangeFamilyMeetingForm.Answers(at, place, false, cannot), TODAY, LAST_DAY)
                .raise();
    }

    private static void meet(
            LocalDateTime at, String consent, String present, Integer minutes, String words, String notMet) {
        MeetFamilyForm.check(
                        new MeetFamilyForm.Answers(at, consent, present, minutes, words, null, false, notMet),
                        FIRST_DAY,
                        NOON)
                .raise();
    }
}
