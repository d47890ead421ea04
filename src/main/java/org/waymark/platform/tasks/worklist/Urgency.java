package org.waymark.platform.tasks.worklist;

import java.time.Duration;
import java.time.Instant;
import org.waymark.platform.tasks.TaskTimeliness;

/** How soon a task wants to be done, the most urgent first. The days are working days of its inspection. */
enum Urgency {
    /** A child may be at risk: it goes before everything, by the hours that are left. */
    CONCERN("Concern"),
    OVERDUE("Overdue"),
    TODAY("Due today"),
    SOON("Due within two working days"),
    LATER("Due later"),
    STANDS_STILL("Stands still"),
    NO_LIMIT("No limit");

    private static final int SOON_DAYS = 2;
    private static final int LONG_HOURS = 72;

    private final String inWords;

    Urgency(String inWords) {
        this.inWords = inWords;
    }

    /**
     * @param concern whether it is about a child who may be at risk
     * @param due     until when it is to be done; null when it has no limit now
     * @param how     how it stands with that; null when nobody knows
     */
    static Urgency of(boolean concern, Instant due, TaskTimeliness.How how, Instant now) {
        if (concern) {
            return CONCERN;
        }
        if (due == null) {
            return how == null ? NO_LIMIT : STANDS_STILL;
        }
        if (!now.isBefore(due)) {
            return OVERDUE;
        }
        if (how == null || how.workingDaysLeft() == null) {
            return LATER;
        }
        if (how.workingDaysLeft() <= 0) {
            return TODAY;
        }
        return how.workingDaysLeft() <= SOON_DAYS ? SOON : LATER;
    }

    /** In a few words; of a concern, with the hours that are left of its limit. */
    String inWords(Instant due, Instant now) {
        if (this != CONCERN || due == null) {
            return inWords;
        }
        if (!now.isBefore(due)) {
            return inWords + ": overdue";
        }
        long hours = Duration.between(now, due).toHours();
        if (hours >= LONG_HOURS) {
            return inWords;
        }
        return hours == 0 ? inWords + ": less than an hour left" : inWords + ": " + hours(hours) + " left";
    }

    private static String hours(long hours) {
        return hours == 1 ? "1 hour" : hours + " hours";
    }
}
