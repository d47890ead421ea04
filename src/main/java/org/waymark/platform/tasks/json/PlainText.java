package org.waymark.platform.tasks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Texts as they can be kept and printed. Pasting brings along characters that nobody sees and that the database (zero bytes) or the
 * PDF of a report (other control characters) refuses, days after they were typed.
 */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text without them; a line break in the place of a vertical tab or a page break. */
    public static String of(String text) {
        if (text.codePoints().allMatch(PlainText::isPlain)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isPlain(character)) {
                plain.appendCodePoint(character);
            } else if (character == '\u000B' || character == '\f') {
                plain.append('\n');
            } else if (isHalf(character)) {
                plain.appendCodePoint(REPLACEMENT);
            }
        });
        return plain.toString();
    }

    /** The same answers, each text in them plain. */
    public static JsonNode of(JsonNode answers) {
        if (answers.isTextual()) {
            return JsonNodeFactory.instance.textNode(of(answers.textValue()));
        }
        if (answers.isArray()) {
            ArrayNode plain = JsonNodeFactory.instance.arrayNode(answers.size());
            answers.forEach(one -> plain.add(of(one)));
            return plain;
        }
        if (answers.isObject()) {
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            answers.properties().forEach(field -> plain.set(of(field.getKey()), of(field.getValue())));
            return plain;
        }
        return answers;
    }

    // The characters of XML 1.0, of which the PDF is made.
    private static boolean isPlain(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= ' ' && !isHalf(character) && character != 0xFFFE && character != 0xFFFF;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
