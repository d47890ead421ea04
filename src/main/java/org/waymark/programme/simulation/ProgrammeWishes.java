package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.framework.ReInspection;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.simulation.ProgrammeWish.Kind;

/** Which authorities are wanted, from when on and why: by what the framework says of the last grade, otherwise by score. */
final class ProgrammeWishes {

    private final SimulatedYears years;

    ProgrammeWishes(SimulatedYears years) {
        this.years = years;
    }

    /** What an authority is wanted for in a week: nothing while an inspection of it is under way. */
    List<ProgrammeWish> of(SimulatedAuthority authority, LocalDate monday) {
        if (authority.underWay()) {
            return List.of();
        }
        RiskScore score = authority.score(years, monday);
        Optional<ReInspection> next = years.after(authority.lastGrade());
        if (authority.lastPublished() == null || next.isEmpty()) {
            return bySelection(authority, score, monday);
        }
        return switch (next.get().then()) {
            case SELECT -> bySelection(authority, score, monday);
            case PROGRAMME -> byInterval(authority, next.get(), score, monday);
            case MONITOR -> monitored(authority, next.get(), score, monday);
        };
    }

    private List<ProgrammeWish> bySelection(SimulatedAuthority authority, RiskScore score, LocalDate monday) {
        boolean tooSoon = authority.lastStart() != null
                && monday.isBefore(authority.lastStart().plusMonths(years.assumedNumber("shortest-gap")));
        if (tooSoon || score.total() < years.assumed("selected-at")) {
            return List.of();
        }
        return List.of(new ProgrammeWish(
                authority, kindOf(authority), authority.wanted(monday), false, score, "selected by risk"));
    }

    private List<ProgrammeWish> byInterval(
            SimulatedAuthority authority, ReInspection next, RiskScore score, LocalDate monday) {
        LocalDate due = authority.lastPublished().plusMonths(next.months() == null ? 0 : next.months());
        if (!due.isAfter(monday)) {
            return List.of(new ProgrammeWish(
                    authority,
                    kindOf(authority),
                    authority.wanted(inYears(due)),
                    true,
                    score,
                    "%d months after the report of %s"
                            .formatted(next.months(), InWords.date(authority.lastPublished()))));
        }
        if (score.total() >= years.assumed("brought-forward-at")) {
            return List.of(new ProgrammeWish(
                    authority,
                    kindOf(authority),
                    authority.wanted(monday),
                    false,
                    score,
                    "brought forward from " + InWords.date(due)));
        }
        return List.of();
    }

    private List<ProgrammeWish> monitored(
            SimulatedAuthority authority, ReInspection next, RiskScore score, LocalDate monday) {
        List<ProgrammeWish> wanted = new ArrayList<>();
        LocalDate judged = authority.lastPublished();
        if (years.visits() != null) {
            LocalDate visit = authority.nextVisit(years.monthsBetweenVisits());
            if (!visit.isAfter(monday)) {
                wanted.add(new ProgrammeWish(
                        authority,
                        Kind.VISIT,
                        inYears(visit),
                        true,
                        score,
                        "visit %d after the report of %s".formatted(authority.visits() + 1, InWords.date(judged))));
            }
        }
        LocalDate due =
                judged.plusMonths(next.months() == null ? years.assumedNumber("re-inspected-within") : next.months());
        boolean visited = years.visits() == null || authority.visits() >= years.assumedNumber("visits-at-least");
        if (!due.isAfter(monday) && visited) {
            wanted.add(new ProgrammeWish(
                    authority,
                    Kind.RE_INSPECTION,
                    authority.wanted(inYears(due)),
                    true,
                    score,
                    "monitored since the report of " + InWords.date(judged)));
        }
        return wanted;
    }

    /** What was due before the years that are played is wanted from their first day on. */
    private LocalDate inYears(LocalDate due) {
        return due.isBefore(years.from()) ? years.from() : due;
    }

    private Kind kindOf(SimulatedAuthority authority) {
        return authority.isInadequate(years.framework()) ? Kind.RE_INSPECTION : Kind.INSPECTION;
    }
}
