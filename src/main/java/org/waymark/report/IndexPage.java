package org.waymark.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The index as it was asked for.
 *
 * @param asked   what was asked for
 * @param choices what may be asked for
 * @param entries of this page
 * @param found   how many there are on all pages
 * @param earlier the address of the page before; null on the first
 * @param later   the address of the page after; null on the last
 */
public record IndexPage(Asked asked, Choices choices, List<Entry> entries, int found, String earlier, String later) {

    /**
     * Each is null where it was not asked for.
     *
     * @param q         words in the name of the authority, its reference or its framework
     * @param authority a code
     * @param region    as authorities name it
     * @param grade     the title of the overall grade
     * @param framework an id
     * @param year      of publication
     */
    public record Asked(String q, String authority, String region, String grade, String framework, Integer year) {

        public boolean forAll() {
            return q == null
                    && authority == null
                    && region == null
                    && grade == null
                    && framework == null
                    && year == null;
        }
    }

    /** What the filters offer: only what some published report has. */
    public record Choices(
            List<Option> authorities,
            List<String> regions,
            List<String> grades,
            List<Option> frameworks,
            List<Integer> years) {}

    public record Option(String value, String label) {}

    /** @param overallGrade the grade's title; null where the framework gives none */
    public record Entry(
            String reference,
            String authority,
            String authorityCode,
            String region,
            String framework,
            String frameworkId,
            String overallGrade,
            LocalDate publishedOn,
            int version,
            boolean withdrawn,
            boolean demonstration) {}
}
