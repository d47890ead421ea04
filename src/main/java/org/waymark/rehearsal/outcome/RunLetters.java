package org.waymark.rehearsal.outcome;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.calendar.InWords;
import org.waymark.platform.mail.WrittenLetters.Written;

/** The letters of a rehearsal, one under the other, for whoever wants to read what a framework has people told. */
public final class RunLetters {

    private static final String RULE = "-".repeat(72);

    private RunLetters() {}

    /** @param letters in the order in which they were written */
    public static String text(List<Written> letters) {
        return letters.isEmpty()
                ? "No letter was written.\n"
                : letters.stream().map(RunLetters::text).collect(Collectors.joining(RULE + "\n\n"));
    }

    private static String text(Written letter) {
        return """
                %s
                To: %s
                %s

                %s

                """.formatted(
                        InWords.moment(letter.at()),
                        letter.to(),
                        letter.subject(),
                        letter.body().strip());
    }
}
