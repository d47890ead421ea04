package org.waymark.report.writing;

import static org.waymark.disclosure.SmallNumbers.LEAST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.disclosure.SmallNumbers;
import org.waymark.disclosure.SmallNumbers.Told;
import org.waymark.disclosure.TellingNumbers;
import org.waymark.framework.Sample;
import org.waymark.report.writing.ReportFigures.Seen;

/** How many children's cases inspectors looked at, in a paragraph that tells no small number, nor lets one be counted. */
final class AboutCases {

    private AboutCases() {}

    /**
     * What the framework asks for, of which alone is told.
     *
     * @param minimum      cases, at least; 0 where none is looked at
     * @param goodPractice whether the authority is asked to put cases forward
     * @param families     whether families are to be met
     * @param oneStatus    whether it has open cases alone looked at, or closed ones alone
     */
    record Asked(int minimum, boolean goodPractice, boolean families, boolean oneStatus) {

        static Asked of(Sample sample) {
            return new Asked(
                    sample.inAll(),
                    sample.goodPractice() > 0,
                    sample.familiesToMeet() > 0,
                    sample.from().status() != null
                            && sample.furtherDraws().stream()
                                    .allMatch(one ->
                                            one.from().status() == sample.from().status()));
        }
    }

    static String text(Seen seen, Asked asked) {
        int minimum = asked.minimum();
        List<String> sentences = new ArrayList<>();
        if (!SmallNumbers.mayTell(seen.all())) {
            sentences.add("Inspectors looked at fewer than " + LEAST + " children's cases, or at none.");
        } else {
            sentences.add("Inspectors looked at the cases of " + seen.all() + " children.");
        }
        if (seen.all() < minimum) {
            tooFew(seen, asked, sentences);
        }
        closedEarly(seen, minimum).ifPresent(sentences::add);
        if (SmallNumbers.told(0, seen.all()) == Told.NOTHING) {
            sentences.add("There were so few that no more is said of them here, so that no child can be recognised.");
        } else {
            sentences.add(followed(seen));
            if (asked.goodPractice()) {
                sentences.add("The authority put forward " + ofThem(seen.goodPractice(), seen.all())
                        + " to show good practice.");
            }
            if (asked.families()) {
                sentences.add(
                        "Inspectors met children or their families in " + ofThem(seen.families(), seen.all()) + ".");
            }
        }
        if (seen.others()) {
            sentences.add(
                    "They also looked at cases that the lead inspector added, on site or for what no other case showed. These are"
                            + " counted in no number given here.");
        }
        return String.join(" ", sentences);
    }

    private static void tooFew(Seen seen, Asked asked, List<String> sentences) {
        sentences.add("The framework asks for at least " + asked.minimum() + ".");
        String reason =
                seen.shortBecause() == null ? "" : seen.shortBecause().strip().replaceAll("\\s+", " ");
        if (reason.isEmpty() || new TellingNumbers().in(reason).isPresent()) {
            sentences.add("No more could be looked at before the inspectors left.");
        } else {
            sentences.add("The reason for this: " + reason + (reason.matches(".*[.!?]") ? "" : "."));
        }
        if (!asked.oneStatus() && SmallNumbers.told(0, seen.all()) != Told.NOTHING) {
            sentences.add(open(seen));
        }
    }

    /** Where few were closed it is said only of too few cases, and whether any were or none: else it would tell that some were. */
    private static Optional<String> closedEarly(Seen seen, int minimum) {
        int drawn = seen.all() + seen.closedEarly();
        String closed =
                " had been chosen too, and were closed before inspectors had looked at them. They are not counted above.";
        return switch (SmallNumbers.told(seen.closedEarly(), drawn)) {
            case EXACTLY -> Optional.of(seen.closedEarly() + " more cases" + closed);
            case NEARLY_ALL -> Optional.of("At least " + SmallNumbers.nearlyAllOf(drawn) + " more cases" + closed);
            case FEW ->
                seen.all() < minimum
                        ? Optional.of(
                                "Other cases may have been chosen too, and closed before inspectors had looked at them: fewer than "
                                        + LEAST + ", or none. They are not counted above.")
                        : Optional.empty();
            case NOTHING -> Optional.empty();
        };
    }

    private static String open(Seen seen) {
        int closed = seen.all() - seen.open();
        return switch (SmallNumbers.told(seen.open(), seen.all())) {
            case EXACTLY ->
                "When the inspection began, " + seen.open() + " of these cases were open and " + closed
                        + " had been closed in the months before.";
            case FEW ->
                "When the inspection began, fewer than " + LEAST
                        + " of these cases were open; the others had been closed in the months before.";
            default ->
                "When the inspection began, all or almost all of these cases were open; fewer than " + LEAST
                        + " had been closed in the months before.";
        };
    }

    private static String followed(Seen seen) {
        return switch (SmallNumbers.told(seen.tracked(), seen.all())) {
            case EXACTLY ->
                "They followed " + seen.tracked()
                        + " of them through every stage that the child reached, and sampled the other " + seen.sampled()
                        + ".";
            case FEW ->
                "They followed fewer than " + LEAST
                        + " of them through every stage that the child reached, and sampled the others.";
            default ->
                "They followed all or almost all of them through every stage that the child reached, and sampled"
                        + " fewer than " + LEAST + ".";
        };
    }

    private static String ofThem(int part, int whole) {
        return inWords(part, whole) + " of them";
    }

    /** {@code 12}, {@code fewer than 6} or {@code at least 45}. */
    static String inWords(int part, int whole) {
        return switch (SmallNumbers.told(part, whole)) {
            case EXACTLY -> String.valueOf(part);
            case FEW -> "fewer than " + LEAST;
            case NEARLY_ALL -> "at least " + SmallNumbers.nearlyAllOf(whole);
            case NOTHING -> "some";
        };
    }
}
