package org.waymark.journey.statutory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.journey.Fact;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.platform.engine.DecisionTable;

/** The shipped table, the shipped calendar, and journeys in few words. */
final class LawOfTheDay {

    static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.shipped());
    static final DecisionTable TABLE = table();
    static final StatutoryLimits LIMITS = new StatutoryLimits(() -> TABLE, CALENDAR);

    private LawOfTheDay() {}

    private static DecisionTable table() {
        try (InputStream model =
                LawOfTheDay.class.getClassLoader().getResourceAsStream("processes/" + Law.TABLE + ".dmn")) {
            return DecisionTable.read(Law.TABLE, model);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static StageOccurrence step(Stage stage, LocalDate began, LocalDate ended, Object... facts) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            all.put((String) facts[i], String.valueOf(facts[i + 1]));
        }
        return new StageOccurrence(stage, began, ended, all);
    }

    static StageOccurrence referral(LocalDate day) {
        return step(Stage.CONTACT_AND_REFERRAL, day, day, Fact.KIND, "referral");
    }

    static StageOccurrence assessment(LocalDate began, LocalDate authorised) {
        return step(Stage.ASSESSMENT, began, authorised);
    }

    static List<Limit> of(StageOccurrence step, LocalDate asOf, StageOccurrence... others) {
        List<StageOccurrence> journey = new ArrayList<>(List.of(others));
        journey.add(step);
        journey.sort(Comparator.comparing(StageOccurrence::began).thenComparing(StageOccurrence::stage));
        return LIMITS.of(new DatedJourney(journey, null, asOf), step);
    }
}
