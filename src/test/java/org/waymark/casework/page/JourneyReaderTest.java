package org.waymark.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.WorkingDays;
import org.waymark.inspection.AnInspection;
import org.waymark.lists.JourneyStep;
import org.waymark.lists.JourneyStepRepository;
import org.waymark.lists.JsonText;

/** What is said of a step against the one before it. */
class JourneyReaderTest {

    private static final LocalDate DAY = LocalDate.of(2012, 10, 1);

    @Test
    void aStageThatBeginsOnceMoreIsCountedFromTheTimeBefore() {
        List<JourneyStep> steps =
                List.of(step("contact-and-referral"), step("contact-and-referral"), step("assessment"));
        JourneyStepRepository repository = mock();
        JsonText json = mock();
        UUID child = UUID.randomUUID();
        when(repository.findOfChild(child)).thenReturn(steps);
        when(json.readTexts("{}")).thenReturn(Map.of());

        assertThat(new JourneyReader(repository, mock(WorkingDays.class), json, Clock.systemUTC())
                        .journey(child, AnInspection.FRAMEWORK))
                .extracting(OccurrenceLine::sinceBefore)
                .containsExactly(
                        null,
                        "The same day as this stage began the time before",
                        "The same day as Contact and referral began");
    }

    private static JourneyStep step(String stage) {
        JourneyStep step = mock();
        when(step.stage()).thenReturn(stage);
        when(step.began()).thenReturn(DAY);
        when(step.facts()).thenReturn("{}");
        return step;
    }
}
