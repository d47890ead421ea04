package org.waymark.framework;

import java.time.LocalDate;

/**
 * One text of a framework.
 *
 * @param from the first day on site from which on this text is used, where it was switched on beside the files; null for a file
 */
public record FrameworkVersion(Framework framework, LocalDate from) {

    /** Whether an inspection that begins on that day can be under this text. */
    boolean isUsedOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
