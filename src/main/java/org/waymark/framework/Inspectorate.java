package org.waymark.framework;

import java.util.List;

/**
 * One of the inspectorates that hold an inspection together.
 *
 * @param lead         what the inspector is called who leads its part
 * @param leadsOverall whether its lead runs timetable, feedback and what the inspection ends in; true of exactly one
 * @param members      how many inspectors it normally sends, its lead among them; null of the one that leads overall
 * @param views        which cases it looks at itself; null for none, and of the one that leads overall
 */
public record Inspectorate(String id, String title, String lead, boolean leadsOverall, Integer members, Views views) {

    /**
     * Which cases an inspectorate looks at itself, beside the one that leads overall.
     *
     * @param cases   {@code tracked}, or {@code all} that are opened
     * @param strands ids of what it says something of; empty for every strand
     */
    public record Views(String cases, List<String> strands) {

        private static final String ALL = "all";

        public Views {
            strands = strands == null ? List.of() : List.copyOf(strands);
        }

        public boolean ofEveryCase() {
            return ALL.equals(cases);
        }

        /** Those of which it says something, in the framework's order. */
        public List<Framework.Strand> strandsOf(Framework framework) {
            return framework.strands().stream()
                    .filter(strand -> strands.isEmpty() || strands.contains(strand.id()))
                    .toList();
        }
    }
}
