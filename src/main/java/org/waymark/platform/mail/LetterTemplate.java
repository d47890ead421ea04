package org.waymark.platform.mail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one kind of letter. Its first line is the subject; {@code ${name}} is a field. */
record LetterTemplate(String name, String subject, String body) {

    private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)}");

    /**
     * @throws InvalidLetterTemplate when it has no subject or no words, or uses a field that no letter carries
     */
    static LetterTemplate parse(String name, String text, Set<String> fields) {
        String[] lines = text.strip().split("\\R", -1);
        String subject = lines[0].strip();
        String body = text.strip().substring(lines[0].length()).strip();
        if (subject.isEmpty() || body.isEmpty()) {
            throw new InvalidLetterTemplate(name, 1, "needs a subject in its first line and words below it.");
        }
        for (int line = 0; line < lines.length; line++) {
            for (String field : fieldsOf(lines[line])) {
                if (!fields.contains(field)) {
                    String known = new TreeSet<>(fields).toString();
                    throw new InvalidLetterTemplate(
                            name, line + 1, "uses the field ${" + field + "}. There are: " + known + ".");
                }
            }
        }
        return new LetterTemplate(name, subject, body + "\n");
    }

    /**
     * The subject and the words with their fields filled in.
     *
     * @throws IllegalArgumentException when the letter lacks a field
     */
    Filled fill(Map<String, String> values) {
        return new Filled(fill(subject, values).replaceAll("\\R", " "), fill(body, values));
    }

    private String fill(String text, Map<String, String> values) {
        return FIELD.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "The letter \"" + name + "\" needs the field " + found.group(1) + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static Set<String> fieldsOf(String line) {
        Set<String> found = new TreeSet<>();
        FIELD.matcher(line).results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    record Filled(String subject, String body) {}
}
