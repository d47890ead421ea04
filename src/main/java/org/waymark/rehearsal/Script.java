package org.waymark.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an inspection is played, beyond what its framework asks.
 *
 * @param team           the users of its inspectors, the lead first
 * @param tendency        where the authority stands; null where chance alone decides
 * @param everyNth       of the activities of a whole fortnight this many are left out but for one; 0 is a plain timetable
 * @param draftIsReady   working days before its limit on which the draft is written
 * @param heldBecause    why its publication is held; null when it is not
 * @param judged         ids of grades by those of areas, of those that are to be judged so; the others as the rest says
 */
record Script(
        List<String> team,
        Tendency tendency,
        int everyNth,
        int draftIsReady,
        String heldBecause,
        Map<String, String> judged) {

    /** As a rehearsal plays it: it is about the framework, not about what is found. */
    static final Script PLAIN = new Script(plainTeam(), null, 0, 1, null, Map.of());

    /** The same with this team. */
    Script with(List<String> inspectors) {
        return new Script(inspectors, tendency, everyNth, draftIsReady, heldBecause, judged);
    }

    /** The same, with these areas judged so. */
    Script judging(Map<String, String> grades) {
        return new Script(team, tendency, everyNth, draftIsReady, heldBecause, grades);
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
