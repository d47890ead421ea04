package org.waymark.journey.statutory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.waymark.calendar.WorkingDays;
import org.waymark.journey.StageOccurrence;
import org.waymark.platform.engine.DecisionTable;
import org.waymark.platform.engine.Decisions;

/**
 * Counts a child's journey against the law of the day on which each clock started. Which law that was, the decision
 * table {@code statutory-limits} says; nothing is written by asking it.
 */
@Component
public class StatutoryLimits {

    private final Supplier<DecisionTable> table;
    private final ClockCount counting;

    @Autowired
    StatutoryLimits(Decisions decisions, WorkingDays calendar) {
        this(() -> decisions.table(Law.TABLE), calendar);
    }

    StatutoryLimits(Supplier<DecisionTable> table, WorkingDays calendar) {
        this.table = table;
        this.counting = new ClockCount(calendar);
    }

    /**
     * The law as it comes with Waymark, for where there is no engine.
     *
     * @throws UncheckedIOException when the table that comes along cannot be read
     */
    public static StatutoryLimits shipped(WorkingDays calendar) {
        try (InputStream model =
                StatutoryLimits.class.getClassLoader().getResourceAsStream("processes/" + Law.TABLE + ".dmn")) {
            DecisionTable table = DecisionTable.read(Law.TABLE, model);
            return new StatutoryLimits(() -> table, calendar);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The limits on every step of a journey.
     *
     * @return for each occurrence, in the same order, its limits in the order in which they fall due by law; an empty
     *     list where the law sets none, as for early help, or where the law of that day is not kept
     */
    public List<List<Limit>> of(DatedJourney journey) {
        return forMany().apply(journey);
    }

    /** The same for as many journeys as are read together: the table is looked up once. */
    public Function<DatedJourney, List<List<Limit>>> forMany() {
        Law law = new Law(table.get());
        return journey -> of(journey, law);
    }

    private List<List<Limit>> of(DatedJourney journey, Law law) {
        Clocks clocks = new Clocks(law, counting);
        return journey.occurrences().stream()
                .map(step -> limits(step, journey, clocks, law))
                .toList();
    }

    /** The limits on one occurrence of a journey, which must hold it. */
    public List<Limit> of(DatedJourney journey, StageOccurrence occurrence) {
        if (!journey.occurrences().contains(occurrence)) {
            throw new IllegalArgumentException("The journey does not hold this occurrence");
        }
        Law law = new Law(table.get());
        return limits(occurrence, journey, new Clocks(law, counting), law);
    }

    private List<Limit> limits(StageOccurrence step, DatedJourney journey, Clocks clocks, Law law) {
        return clocks.of(step, journey).stream()
                .map(clock -> law.of(clock.rule(), clock.lawOf()).map(legal -> limit(clock, legal, law)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Limit limit(RunningClock clock, LegalLimit legal, Law law) {
        return Optional.ofNullable(clock.longer())
                .flatMap(longer -> law.of(longer, clock.lawOf()))
                .map(longer -> counting.limit(clock, legal, longer))
                .orElseGet(() -> counting.limit(clock, legal));
    }
}
