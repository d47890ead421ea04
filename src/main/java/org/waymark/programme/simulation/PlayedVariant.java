package org.waymark.programme.simulation;

import java.util.List;
import java.util.Map;

/**
 * The same years under other circumstances: with fewer inspectors, under another framework.
 *
 * @param played one for each seed
 */
record PlayedVariant(String title, SimulatedYears years, List<PlayedYears> played) {

    PlayedVariant {
        played = List.copyOf(played);
    }

    Map<String, FigureRange> ranges() {
        return new ProgrammeFigures(years).ranges(played);
    }
}
