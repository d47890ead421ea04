package org.waymark.rehearsal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An inspection of the demonstration: where it is, and what its visitors find waiting.
 *
 * @param authority the authority's code
 * @param plays     how far it is played
 * @param children  how many children its lists hold
 * @param firstDay  its first day on site, in working days from the day that the demonstration takes for today
 * @param atMost    how often a form is played; what comes after that waits for whoever visits
 */
record StagedInspection(
        String authority, Plays plays, int children, int firstDay, Script script, Map<String, Integer> atMost) {

    /** In the order in which they are played. */
    static final List<StagedInspection> OF_THE_DEMONSTRATION = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build()
            .convertValue(PracticeTexts.read("/demonstration/inspections.yml"), new TypeReference<List<Entry>>() {})
            .stream()
            .map(Entry::staged)
            .toList();

    /** How far it is played, and what of it is begun then. */
    enum Plays {
        TO_ITS_END,
        UNTIL_TODAY,
        UNTIL_THE_REPORT_IS_BEGUN,
        UNTIL_A_DAY_ON_SITE;

        private static Plays called(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * As the file says it; the rest as in {@link Script}.
     *
     * @param usually   where the authority stands where nothing else is said
     * @param elsewhere where it stands otherwise; left out, nowhere
     * @param heldBecause the name of the text that says why; left out where its publication is not held
     * @param atMost    left out, everything is played
     */
    private record Entry(
            String authority,
            String plays,
            int children,
            int firstDay,
            String team,
            double usually,
            Map<String, Double> elsewhere,
            int everyNth,
            int draftIsReady,
            String heldBecause,
            Map<String, Integer> atMost) {

        private StagedInspection staged() {
            return new StagedInspection(
                    authority,
                    Plays.called(plays),
                    children,
                    firstDay,
                    new Script(
                            DemonstrationPeople.team(team),
                            new Tendency(usually, Objects.requireNonNullElse(elsewhere, Map.of())),
                            everyNth,
                            draftIsReady,
                            heldBecause == null ? null : PracticeTexts.OF_THE_DEMONSTRATION.text(heldBecause),
                            Map.of()),
                    Objects.requireNonNullElse(atMost, Map.of()));
        }
    }

    /** Whether this form is left to whoever visits, when it was played so often. */
    boolean leaves(String form, int played) {
        return played >= atMost.getOrDefault(form, Integer.MAX_VALUE);
    }
}
