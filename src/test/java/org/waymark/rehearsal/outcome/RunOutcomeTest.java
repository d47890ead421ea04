package org.waymark.rehearsal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.AnInspection;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.judgement.Judgements.HeldDown;
import org.waymark.inspection.judgement.Judgements.Judged;
import org.waymark.platform.mail.WrittenLetters.Written;
import org.waymark.platform.tasks.RefusedAnswers;

class RunOutcomeTest {

    private static final Framework OF_2012 = AnInspection.FRAMEWORK;
    private static final String AREA = OF_2012.judgementAreas().get(1).id();

    @Test
    void anAreaOrAGradeThatTheFrameworkHasNotIsRefusedWithThoseItHas() {
        RunJudgements.check(OF_2012, Map.of(AREA, "good"));
        assertThatThrownBy(() -> RunJudgements.check(OF_2012, Map.of("leaving-care", "good")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("an area “leaving-care”")
                .hasMessageContaining(AREA);
        assertThatThrownBy(() -> RunJudgements.check(OF_2012, Map.of(AREA, "excellent")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("no grade “excellent”")
                .hasMessageContaining("outstanding, good");
        Framework gradesNothing = Frameworks.shipped().byId("ilacs-focused-visit");
        assertThatThrownBy(() -> RunJudgements.check(gradesNothing, Map.of(AREA, "good")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("It grades nothing.");
    }

    @Test
    void whatWasJudgedIsSaidWithTheRuleThatLimitedItOrHowOneIsSeenAtWork() {
        List<Judged> judged =
                List.of(new Judged(AREA, "good", "", false, null), Judged.notYet("overall-effectiveness"));
        assertThat(RunJudgements.inWords(OF_2012, judged, Optional.empty()))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0))
                        .startsWith("Judged            ")
                        .endsWith(": Good"))
                .satisfies(lines -> assertThat(lines.get(2)).contains("--judged=AREA=GRADE"));
        assertThat(RunJudgements.inWords(
                        OF_2012, judged, Optional.of(new HeldDown("Good", "Inadequate", "“Leadership” is Inadequate"))))
                .last()
                .asString()
                .contains("“Inadequate” stands: “Leadership” is Inadequate");
        assertThat(RunJudgements.inWords(OF_2012, List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void lettersStandOneUnderTheOther() {
        Instant at = Instant.parse("2012-12-03T09:30:00Z");
        assertThat(RunLetters.text(List.of(
                        new Written(
                                at, "Dana Whitlow", "Lists are asked for", "Dear colleague,\n\nPlease send them.\n"),
                        new Written(at, "the Secretary of State", "The report", "It is enclosed."))))
                .containsSubsequence(
                        "09:30 on Monday 3 December 2012",
                        "To: Dana Whitlow",
                        "Lists are asked for",
                        "Please send them.",
                        "-----",
                        "To: the Secretary of State",
                        "It is enclosed.");
        assertThat(RunLetters.text(List.of())).isEqualTo("No letter was written.\n");
    }

    @Test
    void aDayOffSitePartsTheDaysOnSiteAndTheMidPointIsMarked() {
        assertThat(times("On site", RunPicture.of(AnInspection.onSite(), List.of())))
                .isEqualTo(1);
        assertThat(RunPicture.of(AnInspection.onSite(), List.of())).contains("mid-point");
        InspectionView withDaysOff = AnInspection.of(Frameworks.shipped().byId("single-inspection-2013"));
        assertThat(withDaysOff.framework().fieldwork().offSiteDays()).contains(5);
        assertThat(RunPicture.of(withDaysOff, List.of())).contains("3 December 2012 to 6 December 2012");
    }

    private static int times(String words, String text) {
        return text.split(">" + words + "<", -1).length - 1;
    }
}
