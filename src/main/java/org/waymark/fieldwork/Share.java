package org.waymark.fieldwork;

import java.util.List;

/**
 * How much of a time was spent with children, families and front-line staff.
 *
 * @param of            whose time, or which day's, in words
 * @param directMinutes of the minutes, where at least one of these was met
 * @param percent       0 to 100; 0 when no time was recorded
 */
public record Share(String of, int minutes, int directMinutes, int percent) {

    /** Of what was recorded among these activities. */
    static Share of(String of, List<Activity> activities) {
        FieldworkFigures.Figures figures = FiguresOfActivities.count(activities);
        return new Share(of, figures.minutes(), figures.minutesInDirectPractice(), figures.directPracticePercent());
    }
}
