package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.calendar.WorkingDays;

/** The working days of a span by their number, from 0: counting them is then subtracting. */
public final class CountedDays {

    private final LocalDate first;
    private final List<LocalDate> working = new ArrayList<>();
    private final int[] onOrAfter;

    /**
     * Both days included.
     *
     * @throws org.waymark.calendar.YearNotKnown where the calendar is shorter
     */
    public CountedDays(WorkingDays calendar, LocalDate first, LocalDate last) {
        this.first = first;
        this.onOrAfter = new int[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
        for (int day = 0; day < onOrAfter.length; day++) {
            onOrAfter[day] = working.size();
            if (calendar.isWorkingDay(first.plusDays(day))) {
                working.add(first.plusDays(day));
            }
        }
    }

    /** The number of the first working day that is not before; {@link #size} where none is left. */
    public int onOrAfter(LocalDate date) {
        long day = date.toEpochDay() - first.toEpochDay();
        return day < 0 ? 0 : day >= onOrAfter.length ? size() : onOrAfter[(int) day];
    }

    public LocalDate date(int number) {
        return working.get(number);
    }

    public int size() {
        return working.size();
    }
}
