package org.waymark.platform.print;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as it can be printed. What a word processor puts in the place of a common character is printed as that
 * character; what the font lacks is named, so that its author can write it otherwise.
 */
public final class PrintableText {

    private static final int MOST_NAMED = 8;

    /** Scripts that need no shaping and run from left to right. */
    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

    private static final String BULLET = "•";

    /** What has an equal: hyphens and spaces of word processors, and signs of their symbol fonts. */
    private static final Map<Integer, String> EQUALS = Map.ofEntries(
            Map.entry(0x2010, "-"), // hyphen
            Map.entry(0x2011, "-"), // non-breaking hyphen
            Map.entry(0x001E, "-"), // the same, as older files keep it
            Map.entry(0x00AD, ""), // soft hyphen
            Map.entry(0x001F, ""), // the same, as older files keep it
            Map.entry(0x000B, " "), // line break inside a paragraph
            Map.entry(0x000C, " "), // page break
            Map.entry(0x0085, " "), // next line
            Map.entry(0x2028, " "), // line separator
            Map.entry(0x2029, " "), // paragraph separator
            Map.entry(0x02BC, "’"), // modifier apostrophe
            Map.entry(0x2012, "–"), // figure dash
            Map.entry(0x2212, "−"),
            Map.entry(0x2023, BULLET),
            Map.entry(0x2043, "-"),
            Map.entry(0x25CF, BULLET),
            Map.entry(0x25E6, BULLET),
            Map.entry(0x2219, BULLET),
            Map.entry(0xF02D, "-"),
            Map.entry(0xF06C, BULLET),
            Map.entry(0xF06E, BULLET),
            Map.entry(0xF06F, BULLET),
            Map.entry(0xF071, BULLET),
            Map.entry(0xF076, BULLET),
            Map.entry(0xF09F, BULLET),
            Map.entry(0xF0A7, BULLET),
            Map.entry(0xF0A8, BULLET),
            Map.entry(0xF0B7, BULLET),
            Map.entry(0xF0D8, BULLET),
            Map.entry(0xF0E0, "→"),
            Map.entry(0xF0E8, "→"));

    private PrintableText() {}

    /** The text with the equals of what the font lacks; what has none stays as it is. Markup in it stays markup. */
    public static String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        // A mark that follows a bracket of markup must not be composed with it.
        for (String run : text.split("(?<=[<>])|(?=[<>])")) {
            Normalizer.normalize(run, Normalizer.Form.NFC)
                    .codePoints()
                    .forEach(character -> printed.append(equal(character).orElseGet(() -> kept(character))));
        }
        return printed.toString();
    }

    /** What of the text cannot be printed, each character once, in the order of the text. */
    public static List<String> lacking(String text) {
        Set<String> lacking = new LinkedHashSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> equal(character).isEmpty())
                .forEach(character -> lacking.add(named(character)));
        return new ArrayList<>(lacking);
    }

    /** For the author of a text: what of it cannot be printed, and what would be right; empty when all can. */
    public static Optional<String> refusal(String text) {
        List<String> lacking = text == null ? List.of() : lacking(text);
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String named = lacking.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        String more = lacking.size() > MOST_NAMED ? " and " + (lacking.size() - MOST_NAMED) + " more" : "";
        return Optional.of(
                "The PDF cannot print " + named + more + ". Write it in words or in Latin letters, or take it out.");
    }

    private static Optional<String> equal(int character) {
        String known = EQUALS.get(character);
        if (known != null) {
            return Optional.of(known);
        }
        int type = Character.getType(character);
        if (type == Character.FORMAT || isVariation(character)) {
            return Optional.of("");
        }
        if (character == '\n' || character == '\r' || character == '\t') {
            return Optional.of(Character.toString(character));
        }
        if (type == Character.CONTROL) {
            return Optional.of("");
        }
        if (isPrinted(character)) {
            return Optional.of(Character.toString(character));
        }
        if (type == Character.SPACE_SEPARATOR) {
            return Optional.of(" ");
        }
        String alike = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return alike.codePoints().allMatch(PrintableText::isPrinted) ? Optional.of(alike) : Optional.empty();
    }

    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    private static boolean isPrinted(int character) {
        return SCRIPTS.contains(UnicodeScript.of(character)) && PrintFont.hasGlyph(character);
    }

    /** A page may not hold half a character. */
    private static String kept(int character) {
        int type = Character.getType(character);
        boolean none = type == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
        return none ? "" : Character.toString(character);
    }

    private static String named(int character) {
        int type = Character.getType(character);
        boolean seen = type != Character.SURROGATE && type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
        String mark = type == Character.NON_SPACING_MARK ? "◌" : "";
        return seen ? "“" + mark + Character.toString(character) + "”" : "a sign of a symbol font";
    }
}
