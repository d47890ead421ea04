package org.waymark.programme.simulation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.waymark.authority.AuthorityView;

/** An inspector: when away, whom not to inspect, until when on an inspection, how many days of the share are used. */
final class SimulatedInspector {

    private static final int BLOCKS_OF_LEAVE = 3;
    private static final int LOOK_AHEAD = 65;

    private final int number;
    private final String specialism;
    private final BitSet away;
    private final int[] here;
    private final Set<String> connected = new HashSet<>();
    private int freeFrom;
    private double used;

    /**
     * @param number from 1, within the specialism
     * @param posts  in each year, how many inspectors of the specialism there are: who comes after them is not there
     */
    SimulatedInspector(
            int number, String specialism, List<Integer> posts, SimulatedYears years, CountedDays days, long seed) {
        this.number = number;
        this.specialism = specialism;
        Random chance = SeededChance.of(seed, specialism + "\n" + number);
        this.away = away(posts, years, days, chance);
        this.here = new int[days.size() + 1];
        for (int day = 0; day < days.size(); day++) {
            here[day + 1] = here[day] + (away.get(day) ? 0 : 1);
        }
        List<AuthorityView> all = years.authorities();
        for (int i = 0; i < Math.min(years.assumedNumber("connected-authorities"), all.size() / 2); i++) {
            connected.add(all.get(chance.nextInt(all.size())).code());
        }
    }

    private BitSet away(List<Integer> posts, SimulatedYears years, CountedDays days, Random chance) {
        BitSet gone = new BitSet(days.size());
        int block = Math.max(1, years.assumedNumber("leave-days") / BLOCKS_OF_LEAVE);
        for (int year = 0; year < posts.size(); year++) {
            int first = days.onOrAfter(years.from().plusYears(year));
            int after = days.onOrAfter(years.from().plusYears(year + 1L));
            if (number > posts.get(year)) {
                gone.set(first, after);
                continue;
            }
            int left = years.assumedNumber("leave-days");
            while (left > 0 && after > first) {
                int length = Math.min(left, block);
                int begin = first + chance.nextInt(Math.max(1, after - first - length + 1));
                gone.set(begin, Math.min(after, begin + length));
                left -= length;
            }
        }
        return gone;
    }

    /**
     * @param first  the first day of preparation
     * @param onSite the first after the last day on site
     * @param cost   days of work in all
     */
    boolean canTake(String authority, int first, int onSite, int cost, double share) {
        int until = Math.min(here.length - 1, first + LOOK_AHEAD);
        int gone = away.nextSetBit(first);
        return freeFrom <= first
                && (gone < 0 || gone >= onSite)
                && used + cost <= share * here[until]
                && !connected.contains(authority);
    }

    void take(int freeAgain, int cost) {
        freeFrom = freeAgain;
        used += cost;
    }

    double used() {
        return used;
    }

    boolean isHereOn(int day) {
        return !away.get(day);
    }

    String specialism() {
        return specialism;
    }

    int number() {
        return number;
    }

    /** Such as "social-care 12". */
    String name() {
        return specialism + " " + number;
    }
}
