package org.waymark.programme.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Who is on an inspection on which day, and who is therefore free for another. */
public final class TeamCalendar {

    /** Of so many members one is chosen by chance, where chance is asked for. */
    private static final int ONE_OF = 3;

    private final TeamEffort effort;
    private final List<List<YearInspector>> experienced;
    private final BitSet[] taken;
    private final int[] used;

    public TeamCalendar(YearProblem problem) {
        this.effort = problem.effort();
        this.experienced = effort.specialisms().stream()
                .map(specialism -> problem.inspectors().stream()
                        .filter(one -> one.specialisms().contains(specialism))
                        .toList())
                .toList();
        this.taken = new BitSet[problem.inspectors().size()];
        Arrays.setAll(taken, number -> new BitSet());
        this.used = new int[taken.length];
    }

    /** Nobody is on any. */
    public void clear() {
        for (BitSet days : taken) {
            days.clear();
        }
        Arrays.fill(used, 0);
    }

    public void take(TeamPlacing placing) {
        fill(placing, true);
    }

    /** The opposite. */
    public void give(TeamPlacing placing) {
        fill(placing, false);
    }

    private void fill(TeamPlacing placing, boolean work) {
        int start = placing.week().start();
        for (int place = 0; place < placing.team().size(); place++) {
            int number = placing.team().get(place).number();
            taken[number].set(effort.from(start), effort.until(start, place), work);
            used[number] += work ? effort.days(place) : -effort.days(place);
        }
    }

    /** Those who may take a place in a team by what they are experienced in. */
    public List<YearInspector> experienced(int place) {
        return experienced.get(place);
    }

    /** Whether one who is experienced in it may take this place in the team of a demand that begins on that day. */
    public boolean isFree(YearInspector inspector, YearDemand demand, int start, int place) {
        int from = effort.from(start);
        int busy = taken[inspector.number()].nextSetBit(from);
        return used[inspector.number()] + effort.days(place) <= inspector.capacity()
                && (busy < 0 || busy >= effort.until(start, place))
                && inspector.isHere(from, start + effort.onSite())
                && !inspector.isConnectedWith(demand.code());
    }

    /**
     * A team of those who are free: first who can be nothing else, then who is used least.
     *
     * @param chance which of those who are free goes, now and then; null for never
     */
    public Optional<List<YearInspector>> team(YearDemand demand, int start, Random chance) {
        List<YearInspector> team = new ArrayList<>();
        for (int place = 0; place < experienced.size(); place++) {
            boolean any = chance != null && chance.nextInt(ONE_OF) == 0;
            YearInspector next = null;
            int free = 0;
            for (YearInspector one : experienced.get(place)) {
                if (isFree(one, demand, start, place) && !team.contains(one)) {
                    free++;
                    boolean goes = any ? chance.nextInt(free) == 0 : next == null || goesBefore(one, next);
                    next = goes ? one : next;
                }
            }
            if (next == null) {
                return Optional.empty();
            }
            team.add(next);
        }
        return Optional.of(team);
    }

    private boolean goesBefore(YearInspector one, YearInspector other) {
        int many = Integer.compare(one.specialisms().size(), other.specialisms().size());
        return many < 0
                || many == 0
                        && (long) used[one.number()] * other.capacity() < (long) used[other.number()] * one.capacity();
    }
}
