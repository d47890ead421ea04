package org.waymark.programme.placing;

import java.util.BitSet;
import java.util.Set;

/**
 * Somebody who inspects in a year, or a post that is not filled yet.
 *
 * @param number      from 0, their place among all
 * @param user        null for a post
 * @param specialisms that they may be on a team for, as frameworks name them
 * @param connected   codes of authorities that they do not inspect
 * @param away        numbers of the working days on which they are away or elsewhere
 * @param capacity    days that they have for the inspections of the year
 */
public record YearInspector(
        int number,
        String user,
        String name,
        Set<String> specialisms,
        Set<String> connected,
        BitSet away,
        int capacity) {

    /** Whether they are there on all days from the one to before the other. */
    public boolean isHere(int from, int until) {
        int gone = away.nextSetBit(from);
        return gone < 0 || gone >= until;
    }

    /** The same one, elsewhere on the days from the one to before the other, and with so many days of work fewer. */
    YearInspector without(int from, int until, int work) {
        BitSet elsewhere = (BitSet) away.clone();
        elsewhere.set(from, Math.max(from, until));
        return new YearInspector(number, user, name, specialisms, connected, elsewhere, Math.max(0, capacity - work));
    }

    public boolean isConnectedWith(String authority) {
        return connected.contains(authority);
    }

    /** The same place among all is the same one: they are compared very often. */
    @Override
    public boolean equals(Object other) {
        return other instanceof YearInspector one && one.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
