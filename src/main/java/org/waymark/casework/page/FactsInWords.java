package org.waymark.casework.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.waymark.journey.Fact;
import org.waymark.lists.CodesInWords;

/** What the lists say of one step, as a person would say it: dates in words, and at the end where it was read. */
final class FactsInWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private FactsInWords() {}

    /** @param stageTitle the title of a stage of the journey, by its id */
    static String of(Map<String, String> facts, UnaryOperator<String> stageTitle) {
        List<String> sentences = new ArrayList<>();
        if (facts.containsKey(Fact.KIND)) {
            sentences.add(capital(facts.get(Fact.KIND)));
        }
        facts.forEach((fact, value) -> {
            if (!fact.equals(Fact.KIND) && !fact.equals(Fact.FOUND_IN)) {
                sentences.add(sentence(fact, value, stageTitle));
            }
        });
        if (facts.containsKey(Fact.FOUND_IN)) {
            sentences.add("Read from " + facts.get(Fact.FOUND_IN));
        }
        return sentences.isEmpty() ? "" : String.join(". ", sentences) + ".";
    }

    private static String sentence(String fact, String value, UnaryOperator<String> stageTitle) {
        String words = capital(fact.replace('-', ' ')).replace(" 12 months", " twelve months");
        if (fact.equals(Fact.STEPPED_DOWN_FROM)) {
            return words + " " + stageTitle.apply(value);
        }
        if (DATE.matcher(value).matches()) {
            boolean leadsOn = words.endsWith(" on") || words.endsWith(" since");
            return words + (leadsOn ? " " : ": ") + DAY.format(LocalDate.parse(value));
        }
        return words + ": " + CodesInWords.of(value);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
