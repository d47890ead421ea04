package org.waymark.platform.access.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the engine cannot be asked, with what would be right: names and texts, numbers, days, and how many of them. */
public final class EngineQuestion {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern LONG_YEAR = Pattern.compile("[+-]?\\d{5,}-\\d{1,2}.*", Pattern.DOTALL);

    /** How much of a list is wanted. */
    private static final Set<String> COUNTS = Set.of("firstResult", "maxResults");

    private static final Set<String> ABOUT_VARIABLES = Set.of(
            "processVariables", "taskVariables", "caseInstanceVariables", "processInstanceVariables", "variables");

    /** Cockpit finds a variable by its value; each condition is one more for the database. */
    private static final String VALUES = "variableValues";

    private static final int MOST_VALUES = 5;
    private static final String TOO_MANY_VALUES = "Variables are searched by " + MOST_VALUES + " values at most.";

    private static final int MOST_IN_A_LIST = 2000;
    private static final int DEEPEST = 8;

    private EngineQuestion() {}

    /** One part of the address; null when nothing is wrong with it. */
    public static String wrongWith(String name, String value) {
        if (ABOUT_VARIABLES.contains(name) && !value.isBlank()) {
            return "Nothing is searched by variables.";
        }
        if (VALUES.equals(name) && value.split(",").length > MOST_VALUES) {
            return TOO_MANY_VALUES;
        }
        if (COUNTS.contains(name) && !NUMBER.matcher(value).matches()) {
            return "Where a list begins and how long it is are numbers from 0.";
        }
        return wrongWithText(value);
    }

    /** What was sent; null when nothing is wrong with it. */
    public static String wrongWith(JsonNode sent) {
        return sent.isContainerNode() ? wrongWithin(sent, 0) : "What was sent is not an object.";
    }

    private static String wrongWithin(JsonNode sent, int depth) {
        if (depth > DEEPEST || sent.size() > MOST_IN_A_LIST) {
            return "What was sent holds too much.";
        }
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            String wrong = wrongWithField(field.getKey(), field.getValue(), depth);
            if (wrong != null) {
                return wrong;
            }
        }
        if (sent.isArray()) {
            for (JsonNode one : sent) {
                String wrong =
                        one.isNull() ? "A list holds nothing where something is needed." : wrongWithValue(one, depth);
                if (wrong != null) {
                    return wrong;
                }
            }
        }
        return null;
    }

    private static String wrongWithField(String name, JsonNode value, int depth) {
        if (ABOUT_VARIABLES.contains(name) && value.isContainerNode() && !value.isEmpty()) {
            return "Nothing is searched by variables.";
        }
        if (VALUES.equals(name) && value.size() > MOST_VALUES) {
            return TOO_MANY_VALUES;
        }
        if (COUNTS.contains(name)
                && !value.isNull()
                && !(value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0)) {
            return "Where a list begins and how long it is are numbers from 0.";
        }
        String wrong = wrongWithText(name);
        return wrong == null ? wrongWithValue(value, depth) : wrong;
    }

    private static String wrongWithValue(JsonNode value, int depth) {
        if (value.isTextual()) {
            return wrongWithText(value.asText());
        }
        return value.isContainerNode() ? wrongWithin(value, depth + 1) : null;
    }

    private static String wrongWithText(String text) {
        if (CONTROL.matcher(text).find()) {
            return "A text holds characters that cannot be written.";
        }
        return LONG_YEAR.matcher(text).matches() ? "A day is written like 2012-12-03: its year has four digits." : null;
    }
}
