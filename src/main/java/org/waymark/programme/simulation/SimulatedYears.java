package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.WorkingDays;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection;
import org.waymark.programme.risk.RiskWeights;
import org.waymark.programme.rules.Assumptions;
import org.waymark.programme.rules.QuietPeriods;
import org.waymark.programme.rules.Successors;

/**
 * What is to be played: which years, whom, with how many inspectors, by which rules.
 *
 * @param from           the first day
 * @param authorities    those that exist in these years, for some of them or all
 * @param inspectors     by specialism, how many in each year
 * @param visits         the framework of monitoring visits; null where there is none
 * @param countProposals whether intervals that a framework only proposed are kept to
 * @param history        the last inspection of each authority, by code; drawn by chance for those that are not in it
 */
record SimulatedYears(
        LocalDate from,
        int years,
        List<AuthorityView> authorities,
        Map<String, List<Integer>> inspectors,
        Framework framework,
        Framework visits,
        boolean countProposals,
        ProgrammeRules rules,
        Map<String, LastInspection> history) {

    SimulatedYears {
        authorities = List.copyOf(authorities);
        inspectors = Map.copyOf(inspectors);
        history = Map.copyOf(history);
    }

    /** All that is data. */
    record ProgrammeRules(
            Assumptions assumptions,
            RiskWeights weights,
            QuietPeriods quiet,
            Successors successors,
            WorkingDays calendar) {}

    /** @param grade null where none was given */
    record LastInspection(String grade, LocalDate start, LocalDate published) {}

    LocalDate lastDay() {
        return from.plusYears(years).minusDays(1);
    }

    /** The year in which a day lies, from 0. */
    int yearOf(LocalDate date) {
        return (int) ChronoUnit.YEARS.between(from, date);
    }

    /** What follows a grade and counts: an interval that was only proposed does so where it is asked for. */
    Optional<ReInspection> after(String grade) {
        return framework.after(grade).filter(next -> countProposals || !next.proposal());
    }

    double assumed(String name) {
        return rules.assumptions().value(name);
    }

    int assumedNumber(String name) {
        return rules.assumptions().number(name);
    }

    /** Months between two monitoring visits; 3 where the framework of visits names none. */
    int monthsBetweenVisits() {
        return visits.after(null).map(ReInspection::months).orElse(3);
    }

    SimulatedYears withInspectors(Map<String, List<Integer>> others) {
        return new SimulatedYears(from, years, authorities, others, framework, visits, countProposals, rules, history);
    }

    SimulatedYears under(Framework other, Map<String, List<Integer>> others) {
        return new SimulatedYears(from, years, authorities, others, other, visits, countProposals, rules, history);
    }
}
