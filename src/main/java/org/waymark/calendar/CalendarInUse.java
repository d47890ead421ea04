package org.waymark.calendar;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.aop.TargetSource;

/**
 * The calendar in force, on every node: the newest that was applied, or the file's while none was. Looks for a newer
 * one at most once a second, so that a change reaches every node at once and costs next to nothing.
 */
public final class CalendarInUse implements TargetSource {

    public static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    private final CalendarVersions versions;
    private final Supplier<BankHolidays> file;
    private final ThreadLocal<WorkingDays> assumed = new ThreadLocal<>();

    private volatile Known known;

    CalendarInUse(CalendarVersions versions, Supplier<BankHolidays> file) {
        this.versions = versions;
        this.file = file;
    }

    /** @param version 0 for the file's */
    public record Known(int version, BankHolidays holidays, WorkingDays calendar, long lookedAtNanos) {}

    @Override
    public Class<?> getTargetClass() {
        return WorkingDays.class;
    }

    @Override
    public boolean isStatic() {
        return false;
    }

    @Override
    public Object getTarget() {
        WorkingDays instead = assumed.get();
        return instead == null ? now().calendar() : instead;
    }

    /** Does the work, in this thread alone, as if that calendar were in force. */
    public void assuming(BankHolidays holidays, Runnable work) {
        WorkingDays outer = assumed.get();
        assumed.set(new WorkingDays(holidays));
        try {
            work.run();
        } finally {
            assumed.set(outer);
        }
    }

    Known now() {
        Known last = known;
        boolean fresh = last != null && System.nanoTime() - last.lookedAtNanos() < LOOKS_EVERY.toNanos();
        return fresh ? last : look();
    }

    /** Looks now, however lately somebody did. */
    public Known look() {
        Known last = known;
        int version = versions.newest();
        boolean same = last != null && last.version() == version;
        BankHolidays holidays =
                same ? last.holidays() : versions.holidays(version).orElseGet(file);
        WorkingDays calendar = same ? last.calendar() : new WorkingDays(holidays);
        known = new Known(version, holidays, calendar, System.nanoTime());
        return known;
    }
}
