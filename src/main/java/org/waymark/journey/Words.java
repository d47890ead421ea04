package org.waymark.journey;

/** What people write into forms. */
final class Words {

    /** Characters an answer may have at most: far more than anyone writes, and less than would burden the database. */
    static final int MOST = 20_000;

    static final int LINE = 500;

    static final String TOO_LONG = "Shorten this: no more than {max} characters can be kept.";

    private Words() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Without blanks around it; null when nothing is left. */
    static String tidy(String text) {
        return isBlank(text) ? null : text.strip();
    }
}
