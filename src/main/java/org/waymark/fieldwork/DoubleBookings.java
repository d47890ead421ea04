package org.waymark.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waymark.calendar.InWords;

/**
 * Where one room, or one person of the authority's, is wanted by two entries at once. It may be meant so, as when two
 * inspectors watch one meeting: it is said, and nothing is refused. An inspector comes to be in two places at once only
 * by taking on the work of another who has left the team: that is said too.
 */
public final class DoubleBookings {

    private DoubleBookings() {}

    /** In words, each pair once; empty when there is none. */
    public static List<String> among(List<ActivityPlan> entries, UnaryOperator<String> nameOf) {
        List<String> found = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            for (ActivityPlan other : entries.subList(index + 1, entries.size())) {
                ActivityPlan one = entries.get(index);
                compare(one, other, ActivityPlan::room, "is booked", found);
                compare(one, other, ActivityPlan::withWhom, "is to meet inspectors", found);
                compare(one, other, planned -> nameOf.apply(planned.inspector()), "is expected", found);
            }
        }
        return found;
    }

    private static void compare(
            ActivityPlan one,
            ActivityPlan other,
            Function<ActivityPlan, String> what,
            String isBooked,
            List<String> found) {
        String wanted = what.apply(one);
        if (wanted != null && same(wanted, what.apply(other)) && one.overlaps(other)) {
            found.add("%s %s twice at once on %s: “%s” from %s to %s, and “%s” from %s to %s."
                    .formatted(
                            wanted,
                            isBooked,
                            InWords.day(one.day()),
                            one.inWords(),
                            one.from(),
                            one.to(),
                            other.inWords(),
                            other.from(),
                            other.to()));
        }
    }

    private static boolean same(String one, String other) {
        return other != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
