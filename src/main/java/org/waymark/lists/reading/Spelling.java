package org.waymark.lists.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One identifier, however it was written: spreadsheets take leading zeros away, add {@code .0}, spaces and quotes, and
 * people mix capitals. Everything that asks whether two identifiers are alike asks here.
 */
final class Spelling {

    private static final Pattern IN_NONE = Pattern.compile("[\\s\\p{Z}\\p{Cf}'\"]+");
    private static final Pattern DECIMALS = Pattern.compile("^(\\d+)\\.0+$");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d+$)");

    private Spelling() {}

    /** The same for all that are alike. */
    public static String of(String uniqueId) {
        return ZEROS.matcher(withZeros(uniqueId)).replaceFirst("");
    }

    /** The same for all that differ in no more than signs that say nothing: leading zeros may be part of an identifier. */
    static String withZeros(String uniqueId) {
        String plain = Normalizer.normalize(uniqueId, Normalizer.Form.NFKC);
        return DECIMALS.matcher(IN_NONE.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT))
                .replaceFirst("$1");
    }
}
