package org.waymark.programme.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.programme.rules.RulesFile;

/** Which kinds of inspection there were, and the scale of each: grades of one are no grades of another. */
public final class InspectionKinds {

    private static final String[] COLUMNS = {"kind", "title", "grades", "counts", "source"};

    private final Map<String, InspectionKind> byWord = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param grades best first, in the words of reports
     * @param counts whether the authority itself was inspected, so that years are counted from it
     */
    public record InspectionKind(String word, String title, List<String> grades, boolean counts) {}

    private InspectionKinds(RulesFile file) {
        file.lines().forEach(line -> {
            InspectionKind kind = new InspectionKind(
                    line.given("kind"),
                    line.given("title"),
                    Arrays.stream(line.given("grades").split(","))
                            .map(String::strip)
                            .toList(),
                    line.given("counts").equals("yes"));
            line.given("source");
            if (byWord.put(kind.word(), kind) != null) {
                throw line.wrong("kind", kind.word() + " stands in an earlier line too. Keep one of the two.");
            }
        });
    }

    /** Those in force, of the working directory or as they come with Waymark. */
    public static InspectionKinds inForce() {
        return new InspectionKinds(RulesFile.inForce("kinds.csv", COLUMNS));
    }

    /** @param word however it is written, in large letters or small ones */
    public Optional<InspectionKind> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** Whether years are counted from it; what is not in the file is an inspection that Waymark carried. */
    boolean counts(String word) {
        return of(word).map(InspectionKind::counts).orElse(true);
    }

    /** What people call it; the word itself where the file has none of it. */
    String title(String word) {
        return of(word).map(InspectionKind::title).orElse(word);
    }

    public List<InspectionKind> all() {
        return List.copyOf(byWord.values());
    }
}
