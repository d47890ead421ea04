package org.waymark.journey.lists;

import java.time.LocalDate;
import java.util.Map;

/** One usable row: which child, what the list says of the child as a person, and what it says of the journey. */
record ReadRow(
        AnnexAList list, String sheet, int row, String childId, Map<String, String> person, Map<String, String> facts) {

    /** The date of a fact, or null. */
    LocalDate date(String fact) {
        String day = facts.get(fact);
        return day == null ? null : LocalDate.parse(day);
    }

    String fact(String name) {
        return facts.get(name);
    }

    boolean says(String fact, String value) {
        return value.equals(facts.get(fact));
    }

    String place() {
        return sheet + ", row " + row;
    }

    boolean repeats(ReadRow other) {
        return list == other.list && person.equals(other.person) && facts.equals(other.facts);
    }
}
