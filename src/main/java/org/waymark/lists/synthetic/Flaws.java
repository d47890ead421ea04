package org.waymark.lists.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.journey.Fact;
import org.waymark.lists.reading.AnnexAList;

/**
 * Puts into clean lists what real ones have: flaws, which the lists then remember, and other ways of writing, which are
 * no flaws and must be read without a word.
 */
final class Flaws {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final char NON_BREAKING_SPACE = '\u00A0';

    private final SyntheticLists lists;
    private final Chance chance;
    private final int ofEach;
    private final Map<AnnexAList, Set<Integer>> touched = new HashMap<>();

    Flaws(SyntheticLists lists, Chance chance, int ofEach) {
        this.lists = lists;
        this.chance = chance;
        this.ofEach = ofEach;
    }

    void put() {
        Set<Object> referred = lists.rows(AnnexAList.REFERRALS).stream()
                .map(row -> row.get(Fact.ID))
                .collect(Collectors.toSet());
        replace(AnnexAList.REFERRALS, Fact.SOURCE, row -> true, row -> "z) Fax");
        replace(AnnexAList.IN_NEED, Fact.WORKER, row -> true, row -> "#N/A");
        replace(
                AnnexAList.ASSESSMENTS,
                Fact.AUTHORISED_ON,
                row -> row.get(Fact.AUTHORISED_ON) != null,
                row -> "31/02/2012");
        replace(AnnexAList.PROTECTION, Fact.LAST_VISIT_ON, row -> true, row -> "to be confirmed");
        replace(AnnexAList.CONTACTS, Fact.BORN_ON, row -> row.get(Fact.BORN_ON) != null, row -> null);
        replace(
                AnnexAList.IN_NEED,
                Fact.BORN_ON,
                row -> row.get(Fact.BORN_ON) != null && referred.contains(row.get(Fact.ID)),
                row -> ((LocalDate) row.get(Fact.BORN_ON)).minusYears(1));
        replace(AnnexAList.EARLY_HELP, Fact.ID, row -> true, row -> null);
        replace(
                AnnexAList.PROTECTION,
                Fact.PLAN_ENDED_ON,
                row -> row.get(Fact.PLAN_ENDED_ON) != null,
                row -> ((LocalDate) row.get(Fact.PLAN_STARTED_ON)).minusMonths(1));
        replace(
                AnnexAList.SECTION_47,
                Fact.CONFERENCE_ON,
                row -> row.get(Fact.CONFERENCE_ON) != null,
                row -> ((LocalDate) row.get(Fact.CONFERENCE_ON)).with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
        repeat(AnnexAList.REFERRALS);
        writeOtherwise();
    }

    private interface Instead {
        Object of(Map<String, Object> row);
    }

    private void replace(AnnexAList list, String fact, Predicate<Map<String, Object>> fit, Instead instead) {
        for (int index : pick(list, fit)) {
            Map<String, Object> row = lists.rows(list).get(index);
            row.put(fact, instead.of(row));
            lists.flaw(list, index, fact);
        }
    }

    private void repeat(AnnexAList list) {
        for (int index : pick(list, row -> true)) {
            lists.rows(list).add(new HashMap<>(lists.rows(list).get(index)));
            int last = lists.rows(list).size() - 1;
            touched.get(list).add(last);
            lists.flaw(list, last, Fact.ID);
        }
    }

    /** Rows that fit and have no flaw yet: one flaw a row, so that each can be told by its place. */
    private List<Integer> pick(AnnexAList list, Predicate<Map<String, Object>> fit) {
        Set<Integer> taken = touched.computeIfAbsent(list, none -> new HashSet<>());
        List<Integer> free = IntStream.range(0, lists.rows(list).size())
                .filter(index ->
                        !taken.contains(index) && fit.test(lists.rows(list).get(index)))
                .boxed()
                .collect(Collectors.toList());
        List<Integer> picked = new ArrayList<>();
        while (picked.size() < ofEach && !free.isEmpty()) {
            picked.add(free.remove(chance.between(0, free.size() - 1)));
        }
        taken.addAll(picked);
        return picked;
    }

    private void writeOtherwise() {
        for (AnnexAList list : AnnexAList.values()) {
            Set<Integer> taken = touched.getOrDefault(list, Set.of());
            for (int index = 0; index < lists.rows(list).size(); index++) {
                if (!taken.contains(index) && chance.percent(20)) {
                    lists.rows(list).get(index).replaceAll(this::otherwise);
                }
            }
        }
    }

    private Object otherwise(String fact, Object value) {
        if (value instanceof LocalDate day) {
            return chance.percent(50) ? BRITISH.format(day) : day.toString();
        }
        if (fact.equals(Fact.AGE) && value instanceof Integer age && age > 0) {
            return age + 0.41478439425051334;
        }
        if (fact.equals(Fact.GENDER) || fact.equals(Fact.ETHNICITY)) {
            return value.toString().substring(3);
        }
        return value instanceof String text && (fact.equals(Fact.TEAM) || fact.equals(Fact.WORKER))
                ? text.replace(' ', NON_BREAKING_SPACE)
                : value;
    }
}
