package org.waymark.journey.lists;

import java.util.Locale;
import java.util.regex.Pattern;

/** How what people type is made comparable. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");

    private Words() {}

    /** Every kind of space, the non-breaking and the invisible ones too, as one plain space; none at the ends. */
    static String tidy(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }

    /** Letters and digits alone, in lower case: quotes, brackets and question marks differ between authorities. */
    static String bare(String typed) {
        return NOT_LETTER_OR_DIGIT.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
