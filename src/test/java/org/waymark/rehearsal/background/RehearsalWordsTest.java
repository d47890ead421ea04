package org.waymark.rehearsal.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalWordsTest {

    @Test
    void theLastDayIsHowFarItIsAndWhatCameOfItIsWhatItSays() {
        RehearsalWords words = RehearsalWords.of(List.of(
                "Starting a database and an engine of its own for this rehearsal …",
                "Mon 19 Nov 2012  Assemble the team, Prepare the inspection",
                "Mon 3 Dec 2012  Record the call, Evaluate assessment ×12",
                "",
                "Inspection        CP-301-20121203, Barking and Dagenham",
                "com.openhtmltopdf.css-parse WARNING:: outline is not implemented at line 11.",
                "Written to        /tmp/somewhere",
                "  To see one at work, have areas judged otherwise: --judged=AREA=GRADE.",
                "2026-11-27T22:59:51.598Z  WARN 25051 --- [main] o.w.f.start.FrameworkConfiguration : A framework is to be looked at.",
                "It came to its normal end, with nothing left open."));

        assertThat(words.reached()).isEqualTo(LocalDate.of(2012, 12, 3));
        assertThat(words.says())
                .isEqualTo("Inspection        CP-301-20121203, Barking and Dagenham\n"
                        + "It came to its normal end, with nothing left open.");
    }

    @Test
    void beforeTheFirstDayItHasComeNowhere() {
        assertThat(RehearsalWords.of(List.of("Starting a database and an engine"))
                        .reached())
                .isNull();
        assertThat(RehearsalWords.of(List.of()).says()).isEmpty();
    }
}
