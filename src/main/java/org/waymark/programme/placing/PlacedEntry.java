package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.List;

/**
 * An authority in a year that was placed, in words.
 *
 * @param firstDay null where it has no place
 * @param why      it is wanted, and why then, in sentences
 * @param conflict what stands against it; null where nothing does
 * @param team     the lead first; none where it has no place
 */
public record PlacedEntry(
        String authority,
        LocalDate firstDay,
        LocalDate lastDay,
        int score,
        String why,
        boolean pinned,
        String conflict,
        List<TeamPlace> team) {

    /** @param user null for a post that is not filled yet */
    public record TeamPlace(String user, String name, String specialism) {}
}
