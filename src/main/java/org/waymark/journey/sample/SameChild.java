package org.waymark.journey.sample;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which identifiers mean one child, however they were spelled: spreadsheets take leading zeros away, add {@code .0} and
 * spaces, and people mix capitals.
 */
public final class SameChild {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff]+");
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern ZEROS = Pattern.compile("0+(?=\\d+$)");

    private SameChild() {}

    /** One spelling for all that mean the same child. */
    public static String spelling(String uniqueId) {
        String plain = SPACES.matcher(uniqueId).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher decimals = DECIMALS.matcher(plain);
        if (decimals.matches()) {
            plain = decimals.group(1);
        }
        Matcher zeros = ZEROS.matcher(plain);
        return zeros.lookingAt() ? plain.substring(zeros.end()) : plain;
    }

    /** Stands for a child in records that name nobody: the same for the same child in every upload. */
    public static String key(String uniqueId) {
        return Hash.sha256(spelling(uniqueId).getBytes(StandardCharsets.UTF_8));
    }
}
