package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A day was asked about in a year whose bank holidays are not loaded: no answer is better than a wrong one. */
public class YearNotKnown extends RuntimeException {

    private final transient LocalDate date;

    YearNotKnown(LocalDate date, Set<Integer> known) {
        super("The bank holidays of " + date.getYear() + " are not known, so " + InWords.day(date)
                + " cannot be counted as a working day or not. Known: " + spans(known)
                + ". An administrator loads gov.uk's current list under Bank holidays.");
        this.date = date;
    }

    /** The day that could not be answered for. */
    public LocalDate date() {
        return date;
    }

    /** Years as people write them: "2011 to 2013, 2015". */
    private static String spans(Set<Integer> years) {
        StringBuilder text = new StringBuilder();
        Integer first = null;
        Integer last = null;
        for (Integer year : new TreeSet<>(years)) {
            if (last != null && year == last + 1) {
                last = year;
                continue;
            }
            append(text, first, last);
            first = year;
            last = year;
        }
        return append(text, first, last).toString();
    }

    private static StringBuilder append(StringBuilder text, Integer first, Integer last) {
        if (first == null) {
            return text;
        }
        text.append(text.isEmpty() ? "" : ", ").append(first);
        return first.equals(last) ? text : text.append(" to ").append(last);
    }
}
