package org.waymark.casework.findings;

import java.util.List;
import org.waymark.journey.Stage;
import org.waymark.lists.FormRefusals;
import org.waymark.lists.FormText;
import org.waymark.platform.tasks.Choice;

/**
 * Whether early help could have prevented what followed, and what its absence did to the child: asked of every child
 * who entered protection or care (proposal of 2011).
 *
 * @param answer     one of {@link #ANSWERS}
 * @param could      the answer in the inspector's words
 * @param absenceDid null when early help was there, or none was needed
 */
public record EarlyHelp(String answer, String could, String absenceDid) {

    public static final List<Choice> ANSWERS = List.of(
            new Choice("yes", "Yes"),
            new Choice("in-part", "In part"),
            new Choice("no", "No: it was there, or nothing could have prevented this"),
            new Choice("cannot-tell", "The records do not allow an answer"));

    private static final String NO = "no";

    public static EarlyHelp tidy(String answer, String could, String absenceDid) {
        return new EarlyHelp(FormText.tidy(answer), FormText.tidy(could), FormText.tidy(absenceDid));
    }

    /** Whether the child came under protection or into care, so that the question has to be answered. */
    public static boolean isAskedOf(List<String> stages) {
        return stages.contains(Stage.PROTECTION_PLAN.id()) || stages.contains(Stage.BECOMING_LOOKED_AFTER.id());
    }

    /** @param asked whether the child came under protection or into care */
    public FormRefusals check(boolean asked) {
        boolean known = answer == null
                || ANSWERS.stream().anyMatch(choice -> choice.value().equals(answer));
        return new FormRefusals()
                .unless(known, "earlyHelpAnswer", "Choose one of the answers offered.")
                .unless(
                        !asked || answer != null,
                        "earlyHelpAnswer",
                        "This child came under protection or into care: say whether early help could have"
                                + " prevented it.")
                .unless(!asked || could != null, "earlyHelpCould", "Say why you think so, from the evidence.")
                .unless(
                        !asked || absenceDid != null || answer == null || NO.equals(answer),
                        "absenceOfHelpDid",
                        "Say what the absence of early help did to the child.");
    }

    /** The words of an answer; the answer itself when it is none of those offered. */
    public static String inWords(String answer) {
        return ANSWERS.stream()
                .filter(choice -> choice.value().equals(answer))
                .map(Choice::label)
                .findFirst()
                .orElse(answer);
    }
}
