package org.waymark.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of {@code docs/glossary.md}, and which of them a type's name ends with.
 *
 * @param lines one for each line of its tables, in their order
 */
record Glossary(List<Line> lines) {

    static final Path PAGE = Path.of("docs", "glossary.md");

    /** What a name ends with for what the type does in the program: taken off before the noun is looked for. */
    private static final Set<String> TECHNICAL = Set.of(
            "answer",
            "check",
            "command",
            "configuration",
            "controller",
            "form",
            "in",
            "model",
            "page",
            "process",
            "reader",
            "record",
            "repository",
            "request",
            "setting",
            "source",
            "view");

    /** Participles that do not end in {@code -ed}. */
    private static final Set<String> IRREGULAR = Set.of(
            "begun",
            "bound",
            "broken",
            "brought",
            "built",
            "chosen",
            "cut",
            "done",
            "drawn",
            "driven",
            "fed",
            "forgotten",
            "found",
            "frozen",
            "given",
            "gone",
            "grown",
            "heard",
            "held",
            "hidden",
            "kept",
            "known",
            "laid",
            "led",
            "left",
            "lost",
            "made",
            "meant",
            "met",
            "paid",
            "put",
            "read",
            "risen",
            "said",
            "seen",
            "sent",
            "set",
            "shown",
            "shut",
            "spent",
            "split",
            "spoken",
            "stuck",
            "taken",
            "taught",
            "thought",
            "thrown",
            "told",
            "understood",
            "withdrawn",
            "written");

    private static final Pattern PARTICIPLE = Pattern.compile("[a-z]{2,}(ed|ing)");

    private static final Pattern LINE = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z0-9]*");

    /**
     * @param term  as it is written
     * @param types the simple names of the types that it stands for
     */
    record Line(String term, String meaning, List<String> types) {

        /** The term's words, small and singular. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            for (String word : term.toLowerCase(Locale.ROOT).split("[ -]")) {
                words.add(singular(word));
            }
            return words;
        }
    }

    static Glossary read() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(PAGE)) {
            Matcher line = LINE.matcher(text);
            if (line.matches() && !line.group(1).equals("term")) {
                lines.add(new Line(line.group(1), line.group(2), typesIn(line.group(3))));
            }
        }
        return new Glossary(List.copyOf(lines));
    }

    /** Whether the name of a type, with or without what is technical at its end, ends with one of the terms. */
    boolean explains(String type) {
        List<String> all = wordsOf(type);
        List<String> noun = nounOf(type);
        return lines.stream().map(Line::words).anyMatch(term -> endsWith(all, term) || endsWith(noun, term));
    }

    /**
     * The words of a type's name, small and singular, without those at its end that say what the type does in the
     * program: {@code CaseFileRepository} is a case file. A name that is nothing else keeps its first word.
     */
    static List<String> nounOf(String type) {
        List<String> words = wordsOf(type);
        while (words.size() > 1 && TECHNICAL.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** Whether a type's name is one word alone, which says what was done or is being done and not to what. */
    static boolean isBareParticiple(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return WORD.matcher(type).results().count() == 1
                && (IRREGULAR.contains(name) || PARTICIPLE.matcher(name).matches());
    }

    private static List<String> wordsOf(String type) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(type);
        while (word.find()) {
            words.add(singular(word.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static boolean endsWith(List<String> words, List<String> term) {
        int from = words.size() - term.size();
        return from >= 0 && words.subList(from, words.size()).equals(term);
    }

    private static List<String> typesIn(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static String singular(String word) {
        if (word.equals("children")) {
            return "child";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("'s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
