package org.waymark.programme.placing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.calendar.SchoolHolidays;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.programme.knowledge.AuthorityKnowledge.ScoredAuthority;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.ConstraintWeights;
import org.waymark.programme.rules.ElectionPeriods;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;

/**
 * Which year is asked for.
 *
 * @param posts     how many inspect who are not named yet, as on the command line
 * @param known     every authority that is there on the first day or comes in the year, scored on the first of its days
 * @param pins      by code
 * @param left      codes of those who are not to be inspected in this year
 * @param inspected by code, when each is or was on site, whatever the framework
 * @param arranged  by code, why the next inspection is not for the programme to place, in a sentence
 * @param visits    to monitored authorities that are expected in the year and have no team yet
 * @param seed      parts equal scores
 */
public record YearRequest(
        LocalDate firstDay,
        Framework framework,
        List<NamedInspector> people,
        String posts,
        List<ScoredAuthority> known,
        Map<String, YearPin> pins,
        Set<String> left,
        Map<String, List<DaySpan>> inspected,
        Map<String, String> arranged,
        List<ExpectedVisit> visits,
        String seed,
        YearRules rules) {

    /** @param reason why the day is meant though something speaks against it; null where none was given */
    public record YearPin(LocalDate day, String reason) {

        boolean reasoned() {
            return reason != null && !reason.isBlank();
        }
    }

    /** All that is data. */
    public record YearRules(
            Assumptions assumptions,
            QuietPeriods quiet,
            ElectionPeriods elections,
            SchoolHolidays schools,
            Successors successors,
            ConstraintWeights weights,
            WorkingDays calendar) {}

    public LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }
}
