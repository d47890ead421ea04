package org.waymark.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a framework says of itself, for those who are inspected: what it takes the place of, how long it is expected to
 * stay, what it costs, and where its values come from. Whatever is not said is null, or empty.
 *
 * @param replaces         ids of the frameworks whose place it takes from its first day on
 * @param expectedLife     how long it is expected to stay as it is
 * @param qualityAssurance how the quality of its inspections is assured
 * @param sources          by the name of a field, such as {@code sample.minimum}: a paragraph, a law, or that it is
 *                         assumed, and why
 */
public record FrameworkLife(
        List<String> replaces,
        String expectedLife,
        String qualityAssurance,
        Burden burden,
        Consultation consultation,
        Map<String, String> sources) {

    /** The fields of the file that are kept together here. */
    static final List<String> FIELDS =
            List.of("replaces", "expected-life", "quality-assurance", "burden", "consultation", "sources");

    private static final String ASSUMED = "assumed";

    public FrameworkLife {
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
        sources = sources == null ? Map.of() : Map.copyOf(sources);
    }

    /**
     * What an inspection costs those who are inspected.
     *
     * @param staffDays days of work of their staff, in all
     * @param text      how that was found; null where it is not said
     */
    public record Burden(int staffDays, String text) {}

    /**
     * @param until the last day for comments; it ends at midnight in London
     * @param text  what comments are asked for; null where it is not said
     */
    public record Consultation(LocalDate until, String text) {}

    /** The values that no source gives, by the name of their field, each with why it is as it is. */
    public Map<String, String> assumptions() {
        Map<String, String> assumed = new TreeMap<>();
        sources.forEach((field, source) -> {
            if (isAssumed(source)) {
                assumed.put(field, withoutTheWord(source));
            }
        });
        return assumed;
    }

    /** Where a value comes from: as its own field says it, or the nearest part that it is of; null where none does. */
    public String sourceOf(String field) {
        String part = field;
        while (!sources.containsKey(part)) {
            int end = Math.max(part.lastIndexOf('.'), part.lastIndexOf('['));
            if (end < 0) {
                return null;
            }
            part = part.substring(0, end);
        }
        return sources.get(part);
    }

    /** A step of the timeline with all that is said of where its days come from. */
    public ReportTimeline.Step sourced(ReportTimeline.Step step) {
        String field = "report-timeline[" + step.id() + "].working-days";
        String more = step.source() == null ? sourceOf(field) : sources.get(field);
        if (more == null) {
            return step;
        }
        return new ReportTimeline.Step(
                step.id(),
                step.title(),
                step.workingDays(),
                step.countedFrom(),
                step.doneWhen(),
                step.reminderWorkingDaysBefore(),
                step.source() == null ? more : step.source() + "; " + more,
                step.asked(),
                step.of());
    }

    /** Whether what is said of a value's source is that there is none. */
    public static boolean isAssumed(String source) {
        return source.startsWith(ASSUMED);
    }

    /** Why a value is assumed, without the word that says that it is; a source as it is. */
    public static String withoutTheWord(String source) {
        return isAssumed(source) ? source.substring(ASSUMED.length()).replaceFirst("^[:,]?\\s*", "") : source;
    }
}
