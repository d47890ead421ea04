package org.waymark.lists.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.lists.workbook.TypedText;

/**
 * A set of Ofsted's codes. A value is known by its whole label, by its code alone ({@code N1}) or, where only one code
 * has it, by its meaning alone ({@code Police}); with or without the leading letter ({@code a) }).
 */
public final class CodeSet {

    private static final Pattern LEADING_LETTER = Pattern.compile("^[a-z]{1,2}\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_AND_MEANING =
            Pattern.compile("^([A-Za-z0-9]{1,6})\\s*(?::|\\s[-\\u2013])\\s*(.+)$");

    private final List<String> labels;
    private final Map<String, String> known = new HashMap<>();

    private CodeSet(List<String> labels) {
        this.labels = labels;
        Set<String> ambiguous = new HashSet<>();
        for (String label : labels) {
            String plain = withoutLetter(label);
            known.put(TypedText.bare(plain), plain);
            Matcher parts = CODE_AND_MEANING.matcher(plain);
            if (parts.matches()) {
                known.put(TypedText.bare(parts.group(1)), plain);
                if (known.putIfAbsent(TypedText.bare(parts.group(2)), plain) != null) {
                    ambiguous.add(TypedText.bare(parts.group(2)));
                }
            }
        }
        known.keySet().removeAll(ambiguous);
    }

    static CodeSet of(String... labels) {
        return new CodeSet(List.of(labels));
    }

    /** The same codes, known by some more words: pairs of the word and the plain label that it stands for. */
    CodeSet also(String... wordsAndLabels) {
        for (int i = 0; i < wordsAndLabels.length; i += 2) {
            known.put(TypedText.bare(wordsAndLabels[i]), wordsAndLabels[i + 1]);
        }
        return this;
    }

    /** The labels as Ofsted's template writes them, leading letters and all. */
    public List<String> labels() {
        return labels;
    }

    /** The label, without its leading letter, that a value stands for. */
    Optional<String> find(String value) {
        String plain = withoutLetter(value);
        String whole = known.get(TypedText.bare(plain));
        if (whole != null) {
            return Optional.of(whole);
        }
        Matcher parts = CODE_AND_MEANING.matcher(plain);
        return parts.matches() ? Optional.ofNullable(known.get(TypedText.bare(parts.group(1)))) : Optional.empty();
    }

    String example() {
        return labels.size() <= 5
                ? String.join(", ", labels)
                : "a code such as " + labels.get(0) + " or " + labels.get(1);
    }

    private static String withoutLetter(String label) {
        return LEADING_LETTER.matcher(label).replaceFirst("");
    }
}
