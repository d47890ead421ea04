package org.waymark.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Random;
import org.waymark.engine.EngineByHand.WaitingTask;
import org.waymark.inspection.InspectionView;

/**
 * What a player sees: the task, what its form shows, and the inspection.
 *
 * @param context what the form's page was given, as JSON
 * @param today   the day in London
 * @param chance  the rehearsal's one source of chance: the same seed plays the same
 */
record Scene(Script script, InspectionView inspection, WaitingTask task, JsonNode context, LocalDate today, Random chance) {

    /** One of several, by chance. */
    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
