package org.waymark.lists.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which whole identifiers of a file a shortened one may stand for. The whole ones are gone through once for each number
 * of digits that was kept, however many have been shortened.
 */
final class ShortenedIdentifiers {

    private static final int LONGEST = 39;
    /** No identifier is longer than this can say; a larger exponent cannot even be counted with. */
    private static final Pattern OF_AN_IDENTIFIER = Pattern.compile("\\d([.,]\\d{1,38})?[Ee]\\+?0*\\d{1,2}");

    private final Collection<String> whole;
    private final Map<Integer, Map<BigDecimal, List<String>>> byDigitsKept = new HashMap<>();

    ShortenedIdentifiers(Collection<String> whole) {
        this.whole = whole;
    }

    /** In their order; none for what no identifier of the file would be shortened to. */
    List<String> meantBy(String shortened) {
        if (!OF_AN_IDENTIFIER.matcher(shortened).matches()) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(shortened.replace(',', '.'));
        List<String> meant = byDigitsKept
                .computeIfAbsent(value.precision(), this::shortened)
                .getOrDefault(value.stripTrailingZeros(), List.of());
        return meant.stream().sorted().toList();
    }

    private Map<BigDecimal, List<String>> shortened(int digits) {
        MathContext kept = new MathContext(digits, RoundingMode.HALF_UP);
        Map<BigDecimal, List<String>> byValue = new HashMap<>();
        for (String id : whole) {
            if (id.length() > digits && id.length() <= LONGEST && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
                byValue.computeIfAbsent(
                                new BigDecimal(id).round(kept).stripTrailingZeros(), value -> new ArrayList<>(1))
                        .add(id);
            }
        }
        return byValue;
    }
}
