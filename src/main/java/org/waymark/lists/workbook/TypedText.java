package org.waymark.lists.workbook;

import java.util.Locale;

/** How what people type is made comparable. */
public final class TypedText {

    private TypedText() {}

    /**
     * Every kind of space as one plain space, none at the ends; what has no width (zero-width spaces and joiners, soft
     * hyphens, marks of direction, byte order marks) is nothing at all, and so is what no text may hold: control
     * characters and halves of characters.
     */
    public static String tidy(String typed) {
        return isTidy(typed) ? typed : tidied(typed);
    }

    private static boolean isTidy(String typed) {
        boolean afterSpace = true;
        for (int at = 0; at < typed.length(); at++) {
            char c = typed.charAt(at);
            boolean space = c == ' ';
            if (c < ' ' || c > '~' && !(c >= '\u00C0' && c <= '\u024F') || space && afterSpace) {
                return false;
            }
            afterSpace = space;
        }
        return typed.isEmpty() || !afterSpace;
    }

    private static String tidied(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        boolean space = false;
        for (int at = 0; at < typed.length(); at++) {
            int c = typed.codePointAt(at);
            at += Character.charCount(c) - 1;
            if (isSpace(c)) {
                space = !tidy.isEmpty();
            } else if (!hasNoWidth(c) && !isForbidden(c)) {
                if (space) {
                    tidy.append(' ');
                    space = false;
                }
                tidy.appendCodePoint(c);
            }
        }
        return tidy.toString();
    }

    /** Whether a text holds what no text may hold; the database takes no NUL, for one. */
    static boolean holdsForbidden(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            char c = typed.charAt(at);
            if (c < ' ' && !isSpace(c) || c > '~' && isForbidden(typed.codePointAt(at))) {
                return true;
            }
            at += Character.isHighSurrogate(c)
                            && at + 1 < typed.length()
                            && Character.isLowSurrogate(typed.charAt(at + 1))
                    ? 1
                    : 0;
        }
        return false;
    }

    private static boolean isSpace(int c) {
        return c == 0x85 || Character.isWhitespace(c) && !(c >= 0x1C && c <= 0x1F) || Character.isSpaceChar(c);
    }

    private static boolean hasNoWidth(int c) {
        return c == 0xAD
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && !isSpace(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Letters and digits alone, in lower case: quotes, brackets and question marks differ between authorities. */
    public static String bare(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
