package org.waymark.lists.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.journey.Fact;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.OtherList;

/**
 * Makes up the child-level lists of an authority: whole, linked journeys as they were in 2012, some beyond a statutory
 * limit. There is no name in them, and no child. The same seed, number and date give the same lists. Unlike real lists,
 * which go back six months, these go back to the beginning of every journey.
 */
public final class SyntheticAuthority {

    private static final int FIRST_ID = 7_000_000;
    private static final int IDS = 2_000_000;

    private final long seed;
    private final int children;
    private final LocalDate reference;
    private final Timescales timescales;

    /**
     * An authority to be made up.
     *
     * @param seed       of all chance in it
     * @param children   how many
     * @param reference  the day on which the lists are as they are; nothing in them is later
     * @param timescales the limits that journeys mostly keep
     * @throws IllegalArgumentException for fewer than 1 or more than 100,000 children
     */
    public SyntheticAuthority(long seed, int children, LocalDate reference, Timescales timescales) {
        if (children < 1 || children > 100_000) {
            throw new IllegalArgumentException("An authority is made up of 1 to 100,000 children, not " + children);
        }
        this.seed = seed;
        this.children = children;
        this.reference = reference;
        this.timescales = timescales;
    }

    /** Lists without a flaw. */
    public SyntheticLists lists() {
        Chance chance = new Chance(seed);
        List<Course> courses = new ArrayList<>();
        for (int n = 0; n < children; n++) {
            courses.add(Course.of(n, children));
        }
        Collections.shuffle(courses, new Random(seed));
        SyntheticLists lists = new SyntheticLists();
        Set<Integer> ids = new HashSet<>();
        for (Course course : courses) {
            int id = FIRST_ID + chance.between(0, IDS);
            while (!ids.add(id)) {
                id = FIRST_ID + chance.between(0, IDS);
            }
            MadeUpJourney journey = new MadeUpJourney(chance, reference, timescales);
            journey.follow(course);
            new MadeUpChild(chance, reference).putInto(journey, id);
            journey.rows().forEach((list, rows) -> lists.rows(list).addAll(rows));
        }
        inOrderOfDate(lists);
        return lists;
    }

    /** The same lists with flaws as real ones have them, and with these of Lists 9 to 11 beside them. */
    public SyntheticLists listsWithFlaws(Set<OtherList> further) {
        SyntheticLists lists = lists();
        new MadeUpOthers(lists, new Chance(seed + 2), reference, children).put(further);
        return flawed(lists);
    }

    /** The same lists with flaws as real ones have them, and which these are. */
    public SyntheticLists listsWithFlaws() {
        return flawed(lists());
    }

    private SyntheticLists flawed(SyntheticLists lists) {
        new Flaws(lists, new Chance(seed + 1), Math.max(1, children / 100)).put();
        return lists;
    }

    private static void inOrderOfDate(SyntheticLists lists) {
        for (AnnexAList list : AnnexAList.values()) {
            String key =
                    list.facts().stream().filter(KEYS::contains).findFirst().orElseThrow();
            lists.rows(list).sort((one, other) -> {
                int byDay = day(one, key).compareTo(day(other, key));
                return byDay != 0 ? byDay : Integer.compare((int) one.get(Fact.ID), (int) other.get(Fact.ID));
            });
        }
    }

    private static final Set<String> KEYS = Set.of(
            Fact.CONTACT_ON,
            Fact.STARTED_ON,
            Fact.REFERRED_ON,
            Fact.STRATEGY_ON,
            Fact.IN_NEED_SINCE,
            Fact.PLAN_STARTED_ON,
            Fact.LOOKED_AFTER_SINCE);

    private static LocalDate day(Map<String, Object> row, String fact) {
        return (LocalDate) row.get(fact);
    }
}
