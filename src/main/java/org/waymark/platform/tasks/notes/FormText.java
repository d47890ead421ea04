package org.waymark.platform.tasks.notes;

/** What people write into forms. */
public final class FormText {

    /** Characters an answer may have at most: far more than anyone writes, and less than would burden the database. */
    public static final int MOST = 20_000;

    public static final int LINE = 500;

    public static final String TOO_LONG = "Shorten this: no more than {max} characters can be kept.";

    private FormText() {}

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Without blanks around it; null when nothing is left. */
    public static String tidy(String text) {
        return isBlank(text) ? null : text.strip();
    }
}
