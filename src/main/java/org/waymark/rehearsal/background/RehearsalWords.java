package org.waymark.rehearsal.background;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code waymark rehearse} says, told apart: the days that it comes to, and what came of it. */
record RehearsalWords(LocalDate reached, String says) {

    private static final Pattern A_DAY = Pattern.compile("^(\\w{3} \\d{1,2} \\w{3,4} \\d{4}) {2}\\S.*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    /** Where files are, that it begins, what libraries and logs say, and what may be typed is of no use to whoever reads this on a page. */
    private static final Pattern OF_NO_USE = Pattern.compile(
            "^(( *To see one at work,|Written to|Starting a database) .*|\\w+(\\.[\\w-]+)+ (WARNING|INFO|SEVERE).*"
                    + "|\\d{4}-\\d\\d-\\d\\dT\\S+ +(WARN|INFO|ERROR) .*)");

    static RehearsalWords of(List<String> lines) {
        LocalDate reached = lines.stream()
                .flatMap(line -> day(line).stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
        List<String> rest = lines.stream()
                .filter(line -> day(line).isEmpty())
                .filter(line -> !line.isBlank() && !OF_NO_USE.matcher(line).matches())
                .toList();
        return new RehearsalWords(reached, String.join("\n", rest));
    }

    private static Optional<LocalDate> day(String line) {
        Matcher day = A_DAY.matcher(line);
        try {
            return day.matches() ? Optional.of(LocalDate.parse(day.group(1), DAY)) : Optional.empty();
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
