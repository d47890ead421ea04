package org.waymark.fieldwork;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be done: when, by which inspector, with whom.
 *
 * @param begins null when the hour was not fixed; then {@code ends} is null too
 * @param what   without a child's name
 */
record Planned(
        LocalDate day,
        Instant begins,
        Instant ends,
        String inspector,
        ActivityKind kind,
        String what,
        String withWhom) {

    /** Whether one inspector would be in two places at once. */
    boolean clashesWith(Planned other) {
        return inspector.equals(other.inspector)
                && begins != null
                && other.begins != null
                && begins.isBefore(other.ends)
                && other.begins.isBefore(ends);
    }
}
