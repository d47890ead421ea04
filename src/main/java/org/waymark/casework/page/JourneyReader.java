package org.waymark.casework.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.London;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.lists.JourneyStep;
import org.waymark.lists.JourneyStepRepository;
import org.waymark.lists.JsonText;

/** Reads a child's journey as the lists tell it, with the days between its dates. */
@Component
public class JourneyReader {

    private final JourneyStepRepository steps;
    private final WorkingDays calendar;
    private final JsonText json;
    private final Clock clock;

    JourneyReader(JourneyStepRepository steps, WorkingDays calendar, JsonText json, Clock clock) {
        this.steps = steps;
        this.calendar = calendar;
        this.json = json;
        this.clock = clock;
    }

    /** The whole journey, by the day each step began. */
    public List<OccurrenceLine> journey(UUID childId, Framework framework) {
        List<OccurrenceLine> lines = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        JourneyStep before = null;
        LocalDate today = London.dateOf(clock.instant());
        for (JourneyStep step : steps.findOfChild(childId)) {
            String title = titleOf(framework, step.stage());
            Map<String, String> facts = json.readTexts(step.facts());
            lines.add(new OccurrenceLine(
                    step.stage(),
                    title,
                    times.merge(step.stage(), 1, Integer::sum),
                    step.began(),
                    step.ended(),
                    lasted(step),
                    sinceBefore(before, step, framework),
                    FactsInWords.of(facts, stage -> titleOf(framework, stage)),
                    DateProblems.of(title, step.began(), step.ended(), facts, today)));
            before = step;
        }
        return lines;
    }

    // What ends before it begins lasted no number of days.
    private String lasted(JourneyStep step) {
        boolean known =
                step.began() != null && step.ended() != null && !step.ended().isBefore(step.began());
        return known ? days(step.began(), step.ended()) : null;
    }

    /** Every occurrence of one stage. */
    public List<OccurrenceLine> occurrences(UUID childId, String stage, Framework framework) {
        return journey(childId, framework).stream()
                .filter(line -> line.stage().equals(stage))
                .toList();
    }

    private String sinceBefore(JourneyStep before, JourneyStep step, Framework framework) {
        if (before == null || before.began() == null || step.began() == null) {
            return null;
        }
        String stage = titleOf(framework, before.stage());
        String began = before.stage().equals(step.stage()) ? "this stage began the time before" : stage + " began";
        return before.began().equals(step.began())
                ? "The same day as " + began
                : days(before.began(), step.began()) + " after " + began;
    }

    /** As the framework calls it; a stage that the framework leaves out has the words that its id is made of. */
    public static String titleOf(Framework framework, String stage) {
        return framework.stages().stream()
                .filter(known -> known.id().equals(stage))
                .map(Framework.Stage::title)
                .findFirst()
                .orElseGet(() -> Character.toUpperCase(stage.charAt(0))
                        + stage.substring(1).replace('-', ' '));
    }

    private String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) {
            return "less than a day";
        }
        return count(days, "day") + workingDays(from, to);
    }

    // Journeys reach back beyond the years whose bank holidays are known; working days are not guessed at.
    private String workingDays(LocalDate from, LocalDate to) {
        try {
            return " (" + count(calendar.between(from, to), "working day") + ")";
        } catch (YearNotKnown notKnown) {
            return "";
        }
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
