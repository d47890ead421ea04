package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * How an inspection is played, beyond what its framework asks.
 *
 * @param team           the users of its inspectors, the lead first
 * @param tendency        where the authority stands; null where chance alone decides
 * @param everyNth       of the activities of a whole fortnight this many are left out but for one; 0 is a plain timetable
 * @param draftIsReady   working days before its limit on which the draft is written
 * @param heldBecause    why its publication is held; null when it is not
 */
record Script(List<String> team, Tendency tendency, int everyNth, int draftIsReady, String heldBecause) {

    /** As a rehearsal plays it: it is about the framework, not about what is found. */
    static final Script PLAIN = plain(plainTeam());

    /** As a rehearsal plays it, with this team. */
    static Script plain(List<String> team) {
        return new Script(team, null, 0, 1, null);
    }

    private static List<String> plainTeam() {
        List<String> team = new ArrayList<>(List.of(Actors.LEAD));
        team.addAll(Actors.INSPECTORS);
        return team;
    }

    boolean isPlain() {
        return tendency == null;
    }
}
