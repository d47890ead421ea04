package org.waymark.lists;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes of the lists mean; those of ethnicity are the codes of the children in need census. */
public final class CodesInWords {

    private static final Pattern CODE_AND_MEANING =
            Pattern.compile("^[A-Z]{0,2}[0-9]{1,2}[A-Z]?(?::|\\s[-\u2013])\\s*(.+)$");

    private static final Map<String, String> ETHNICITY = Map.ofEntries(
            Map.entry("WBRI", "White British"),
            Map.entry("WIRI", "White Irish"),
            Map.entry("WIRT", "Traveller of Irish heritage"),
            Map.entry("WOTH", "Any other White background"),
            Map.entry("WROM", "Gypsy or Roma"),
            Map.entry("MWBC", "White and Black Caribbean"),
            Map.entry("MWBA", "White and Black African"),
            Map.entry("MWAS", "White and Asian"),
            Map.entry("MOTH", "Any other mixed background"),
            Map.entry("AIND", "Indian"),
            Map.entry("APKN", "Pakistani"),
            Map.entry("ABAN", "Bangladeshi"),
            Map.entry("AOTH", "Any other Asian background"),
            Map.entry("BCRB", "Caribbean"),
            Map.entry("BAFR", "African"),
            Map.entry("BOTH", "Any other Black background"),
            Map.entry("CHNE", "Chinese"),
            Map.entry("OOTH", "Any other ethnic group"),
            Map.entry("REFU", "Refused to say"),
            Map.entry("NOBT", "Not obtained"));

    private CodesInWords() {}

    /** A value of the lists without its code; a value that is no code stays as it is, and so does null. */
    public static String of(String value) {
        if (value == null) {
            return null;
        }
        String meaning = ETHNICITY.get(value.strip());
        if (meaning != null) {
            return meaning;
        }
        Matcher parts = CODE_AND_MEANING.matcher(value.strip());
        return parts.matches() ? parts.group(1) : value;
    }
}
