package org.waymark.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Which inspection is played.
 *
 * @param framework the framework's id
 * @param authority the authority's code
 * @param firstDay  the first day on site
 * @param children  how many children the made-up lists hold
 * @param lists     a workbook to use instead of made-up lists; null for made-up ones
 * @param visit     which of the visits that follow each other it is, from 1
 * @param seed      of everything that chance decides
 * @param script    how it is played
 */
record Scenario(
        String framework,
        String authority,
        LocalDate firstDay,
        int visit,
        int children,
        Path lists,
        long seed,
        Script script) {

    Scenario(String framework, String authority, LocalDate firstDay, int children, Path lists, long seed) {
        this(framework, authority, firstDay, 1, children, lists, seed, Script.PLAIN);
    }

    Scenario as(Script other) {
        return new Scenario(framework, authority, firstDay, visit, children, lists, seed, other);
    }
}
