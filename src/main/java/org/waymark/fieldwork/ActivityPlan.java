package org.waymark.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;

/**
 * What is to be done: when, by which inspector, with whom, where.
 *
 * @param begins null when the hour was not fixed; then {@code ends} is null too
 * @param what   more about it, without a child's name; null when its type says it all
 */
public record ActivityPlan(
        LocalDate day,
        Instant begins,
        Instant ends,
        String inspector,
        ActivityType type,
        String what,
        String withWhom,
        String room) {

    /** Whether one inspector would be in two places at once. */
    boolean clashesWith(ActivityPlan other) {
        return inspector.equals(other.inspector) && overlaps(other);
    }

    boolean overlaps(ActivityPlan other) {
        return begins != null && other.begins != null && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    public ActivityPlan by(String otherInspector) {
        return new ActivityPlan(day, begins, ends, otherInspector, type, what, withWhom, room);
    }

    /** Its type and what was said of it, such as {@code Observing a strategy meeting: duty team}. */
    public String inWords() {
        if (what == null || what.isBlank()) {
            return type.title();
        }
        return type.plain() ? what : inFull();
    }

    /** As {@link #inWords}, and with the kind where nothing more is known of the type. */
    public String inFull() {
        return what == null || what.isBlank() ? type.title() : type.title() + ": " + what;
    }

    /** Such as {@code Monday 3 December 2012, 09:30 to 10:30}; London's time. */
    public String whenInWords() {
        return begins == null ? InWords.day(day) : "%s, %s to %s".formatted(InWords.day(day), from(), to());
    }

    /** London's time; null when the hour was not fixed. */
    public LocalTime from() {
        return time(begins);
    }

    /** London's time; null when the hour was not fixed. */
    public LocalTime to() {
        return time(ends);
    }

    private static LocalTime time(Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, London.ZONE);
    }
}
