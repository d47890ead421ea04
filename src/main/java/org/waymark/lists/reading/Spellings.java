package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.journey.Fact;

/**
 * One child under two spellings of its identifier, as spreadsheets bring them about: leading zeros lost, {@code .0} put
 * on, spaces, another case. Where the date of birth agrees they are read as one child; either way both are named, once.
 * This alone says who is one child: alike identifiers that are left apart here are different children from then on.
 */
final class Spellings {

    /** One spelling: where it stands first, and what is said of the child there. */
    private static final class Written {
        private final String written;
        private final ReadRow first;
        private Object born;
        private Object gender;

        Written(String written, ReadRow first) {
            this.written = written;
            this.first = first;
        }

        void learn(ReadRow row) {
            born = born == null ? row.value(row.list().place(Fact.BORN_ON)) : born;
            gender = gender == null ? row.value(row.list().place(Fact.GENDER)) : gender;
        }

        String zerosKept() {
            return Spelling.withZeros(written);
        }

        boolean isSameChildAs(Written other) {
            boolean contradicted = born != null && other.born != null && !born.equals(other.born)
                    || gender != null && other.gender != null && !gender.equals(other.gender);
            boolean agreed = born != null && Objects.equals(born, other.born);
            return !contradicted && (agreed || zerosKept().equals(other.zerosKept()));
        }

        String named() {
            return "'" + written + "' (" + first.place() + ")";
        }
    }

    private final ListProblems problems;

    Spellings(ListProblems problems) {
        this.problems = problems;
    }

    /** Gives every row the spelling that its child goes by. */
    void unite(List<ReadRow> rows) {
        Map<String, Written> byWritten = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            byWritten.computeIfAbsent(row.childId(), id -> new Written(id, row)).learn(row);
        }
        Map<String, List<Written>> alike = new LinkedHashMap<>();
        byWritten.values().forEach(one -> alike.computeIfAbsent(Spelling.of(one.written), key -> new ArrayList<>(1))
                .add(one));
        Map<String, String> goesBy = new HashMap<>();
        alike.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .forEach(spellings -> unite(spellings, goesBy));
        if (!goesBy.isEmpty()) {
            rows.forEach(row -> row.isOf(goesBy.getOrDefault(row.childId(), row.childId())));
        }
    }

    private void unite(List<Written> spellings, Map<String, String> goesBy) {
        List<List<Written>> children = new ArrayList<>();
        spellings.stream()
                .sorted(Comparator.comparingInt(
                                (Written one) -> -one.zerosKept().length())
                        .thenComparingInt(one -> one.written.length()))
                .forEach(one -> children.stream()
                        .filter(child -> child.stream().allMatch(one::isSameChildAs))
                        .findFirst()
                        .orElseGet(() -> {
                            children.add(new ArrayList<>(1));
                            return children.get(children.size() - 1);
                        })
                        .add(one));
        children.forEach(child -> child.forEach(one -> goesBy.put(one.written, child.get(0).written)));
        List<String> named = children.stream()
                .map(child -> spellings.stream()
                        .filter(child::contains)
                        .map(Written::named)
                        .collect(Collectors.joining(" and ")))
                .toList();
        ReadRow at = spellings.get(spellings.size() - 1).first;
        problems.warning(
                at.sheet(),
                at.row(),
                at.list().idColumn().heading(),
                at.childId(),
                "one spelling of an identifier in every list: "
                        + (children.size() == 1
                                ? named.get(0) + " were read as one child, as what is said of the child agrees"
                                : String.join(" and, apart from that, ", named)
                                        + " were read as different children; if they are one, give them one identifier"));
    }
}
