package org.waymark.journey.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One child under two spellings of its identifier, as spreadsheets bring them about: leading zeros lost, {@code .0} put
 * on, spaces, another case. Where the date of birth agrees they are read as one child; either way both are named, once.
 */
final class Spellings {

    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d)\\.0+$");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern NOT_IN_ANY = Pattern.compile("[\\s'\"]+");

    /** One spelling: where it stands first, and what is said of the child there. */
    private static final class Spelling {
        private final String written;
        private final ReadRow first;
        private Object born;
        private Object gender;

        Spelling(String written, ReadRow first) {
            this.written = written;
            this.first = first;
        }

        void learn(ReadRow row) {
            born = born == null ? row.value(row.list().place(Fact.BORN_ON)) : born;
            gender = gender == null ? row.value(row.list().place(Fact.GENDER)) : gender;
        }

        String zerosKept() {
            return DECIMAL.matcher(NOT_IN_ANY.matcher(plain(written)).replaceAll("")).replaceAll("");
        }

        boolean isSameChildAs(Spelling other) {
            boolean contradicted = born != null && other.born != null && !born.equals(other.born)
                    || gender != null && other.gender != null && !gender.equals(other.gender);
            boolean agreed = born != null && Objects.equals(born, other.born);
            return !contradicted && (agreed || zerosKept().equals(other.zerosKept()));
        }

        String named() {
            return "'" + written + "' (" + first.place() + ")";
        }
    }

    private final Problems problems;

    Spellings(Problems problems) {
        this.problems = problems;
    }

    /** Gives every row the spelling that its child goes by. */
    void unite(List<ReadRow> rows) {
        Map<String, Spelling> byWritten = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            byWritten.computeIfAbsent(row.childId(), id -> new Spelling(id, row)).learn(row);
        }
        Map<String, List<Spelling>> alike = new LinkedHashMap<>();
        byWritten.values()
                .forEach(one -> alike.computeIfAbsent(key(one.written), key -> new ArrayList<>(1))
                        .add(one));
        Map<String, String> goesBy = new HashMap<>();
        alike.values().stream().filter(spellings -> spellings.size() > 1).forEach(spellings -> unite(spellings, goesBy));
        if (!goesBy.isEmpty()) {
            rows.forEach(row -> row.isOf(goesBy.getOrDefault(row.childId(), row.childId())));
        }
    }

    private void unite(List<Spelling> spellings, Map<String, String> goesBy) {
        Spelling fullest = spellings.stream()
                .max(Comparator.comparingInt((Spelling one) -> one.zerosKept().length())
                        .thenComparingInt(one -> -one.written.length()))
                .orElseThrow();
        List<String> same = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (Spelling one : spellings) {
            if (one == fullest || one.isSameChildAs(fullest)) {
                goesBy.put(one.written, fullest.written);
                same.add(one.named());
            } else {
                other.add(one.named());
            }
        }
        ReadRow at = spellings.get(spellings.size() - 1).first;
        problems.warning(
                at.sheet(),
                at.row(),
                at.list().idColumn().heading(),
                at.childId(),
                "one spelling of an identifier in every list: "
                        + (other.isEmpty()
                                ? together(same) + " were read as one child, as what is said of the child agrees"
                                : together(same) + " and " + together(other) + " were read as different children; if they"
                                        + " are one, give them one identifier"));
    }

    private static String together(List<String> named) {
        return String.join(" and ", named);
    }

    private static String key(String written) {
        String bare = DECIMAL.matcher(NOT_IN_ANY.matcher(plain(written)).replaceAll("")).replaceAll("");
        return ZEROS.matcher(bare).replaceFirst("");
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
