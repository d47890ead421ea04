package org.waymark.programme.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an authority came out of an inspection, whoever recorded it.
 *
 * @param authority its code
 * @param kind      of inspection, by its word in {@code kinds.csv}
 * @param firstDay  null where it is not known
 * @param lastDay   null where it is not known
 * @param published the day on which the report was
 * @param overall   the overall grade in the words of its scale; null where none is known
 * @param grades    by judgement area; those that are not known are left out
 */
public record PastOutcome(
        String authority,
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate published,
        String overall,
        Map<String, String> grades) {

    public PastOutcome {
        grades = new TreeMap<>(grades);
    }

    /** The overall grade as a framework's scale names it: its words with hyphens between them; null where none is known. */
    public String gradeId() {
        return overall == null ? null : overall.replace(' ', '-');
    }

    /** The day by which it is counted how long ago it was. */
    public LocalDate day() {
        return firstDay != null ? firstDay : published;
    }

    /** Whether it is the same inspection, written down a second time. */
    public boolean isSameAs(PastOutcome other) {
        return authority.equals(other.authority)
                && kind.equals(other.kind)
                && (published.equals(other.published) || firstDay != null && firstDay.equals(other.firstDay));
    }
}
