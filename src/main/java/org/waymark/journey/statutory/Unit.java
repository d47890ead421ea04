package org.waymark.journey.statutory;

import java.util.Arrays;

/** What a limit is counted in; ids as the decision table spells them. */
enum Unit {
    WORKING_DAYS("working-days", "working day"),
    WEEKS("weeks", "week"),
    MONTHS("months", "month");

    private final String id;
    private final String one;

    Unit(String id, String one) {
        this.id = id;
        this.one = one;
    }

    static Unit of(String id) {
        return Arrays.stream(values())
                .filter(unit -> unit.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No limit is counted in \"" + id + "\""));
    }

    /** Such as {@code 1 working day} or {@code 3 months}. */
    String of(int number) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
