package org.waymark.programme.simulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.authority.AuthorityView;
import org.waymark.framework.Framework;
import org.waymark.framework.ReInspection.Then;
import org.waymark.programme.risk.RiskIndicator;
import org.waymark.programme.risk.RiskScore;
import org.waymark.programme.risk.RiskScore.KnownRisk;
import org.waymark.programme.simulation.SimulatedYears.LastInspection;

/**
 * An authority as years go by: what happens there, how it was judged, what it waits for. What happens by chance hangs on
 * the seed and the authority alone, so that other inspectors or another framework meet the same authorities.
 */
final class SimulatedAuthority {

    private static final double WEEKS = 52;
    private static final int SCALE_OF_SHARES = 4;

    private final AuthorityView view;
    private final Random events;
    private final Random grades;
    private final long tieBreak;
    private final Map<RiskIndicator, Integer> counts = new EnumMap<>(RiskIndicator.class);

    private String lastGrade;
    private LocalDate lastStart;
    private LocalDate lastPublished;
    private String gradeToCome;
    private LocalDate publicationToCome;
    private boolean underWay;
    private int visits;
    private LocalDate lastVisit;
    private LocalDate wantedSince;

    SimulatedAuthority(AuthorityView view, long seed) {
        this.view = view;
        this.events = chance(seed, "events");
        this.grades = chance(seed, "grades");
        this.tieBreak = chance(seed, "ties").nextLong();
    }

    private Random chance(long seed, String purpose) {
        return SeededChance.of(seed, view.code() + "\n" + purpose);
    }

    /** Gives it a last inspection within the four years before, and what happened since. */
    void begin(SimulatedYears years, LastInspection known) {
        LocalDate drawn = years.from().minusDays(60 + (long) (grades.nextDouble() * 4 * 365));
        String grade = drawGrade(years);
        lastGrade = known == null ? grade : known.grade();
        lastStart = known == null ? drawn : known.start();
        lastPublished = known == null ? drawn.plusDays(60) : known.published();
        long weeks = Math.min(8 * 52, Math.max(0, (years.from().toEpochDay() - lastStart.toEpochDay()) / 7));
        for (long week = 0; week < weeks; week++) {
            week(years);
        }
        if (years.visits() != null) {
            visitedBefore(years);
        }
    }

    /** Visits were held at their times before the years that are played begin, where they were to be held at all. */
    private void visitedBefore(SimulatedYears years) {
        boolean monitored = years.after(lastGrade)
                .filter(next -> next.then() == Then.MONITOR)
                .isPresent();
        while (monitored && nextVisit(years.monthsBetweenVisits()).isBefore(years.from())) {
            visited(nextVisit(years.monthsBetweenVisits()));
        }
    }

    /** Takes over what was known of those before it: one that was to be monitored first, then the last inspected. */
    void inherit(SimulatedAuthority before) {
        lastGrade = before.lastGrade;
        lastStart = before.lastStart;
        lastPublished = before.lastPublished;
        gradeToCome = before.gradeToCome;
        publicationToCome = before.publicationToCome;
        underWay = before.underWay;
        visits = before.visits;
        lastVisit = before.lastVisit;
        counts.putAll(before.counts);
    }

    /** What happens in a week. */
    void week(SimulatedYears years) {
        happens(RiskIndicator.SERIOUS_CASE_REVIEW, years.assumed("serious-case-reviews-a-year"));
        happens(RiskIndicator.COMPLAINT, years.assumed("complaints-a-year"));
        happens(RiskIndicator.WHISTLEBLOWING, years.assumed("whistleblowing-a-year"));
        happens(RiskIndicator.LEADERSHIP_CHANGE, years.assumed("leadership-changes-a-year"));
    }

    private void happens(RiskIndicator indicator, double aYear) {
        if (events.nextDouble() < aYear / WEEKS) {
            counts.merge(indicator, 1, Integer::sum);
        }
    }

    private String drawGrade(SimulatedYears years) {
        List<String> scale =
                years.framework().scale().stream().map(Framework.Grade::id).toList();
        double keeps = grades.nextDouble() * 100;
        double drawn = grades.nextDouble() * 100;
        if (scale.isEmpty()) {
            return null;
        }
        if (lastGrade != null && scale.contains(lastGrade) && keeps < years.assumed("keeps-its-grade")) {
            return lastGrade;
        }
        if (scale.size() != SCALE_OF_SHARES) {
            return scale.get((int) (drawn / 100 * scale.size()));
        }
        int place = 0;
        double below = years.assumed("share-of-grade-1");
        while (place < SCALE_OF_SHARES - 1 && drawn >= below) {
            place++;
            below += years.assumed("share-of-grade-" + (place + 1));
        }
        return scale.get(place);
    }

    /** An inspection begins; its grade is known once it is published. @param published null: after the years */
    void inspected(SimulatedYears years, LocalDate start, LocalDate published) {
        gradeToCome = drawGrade(years);
        publicationToCome = published;
        underWay = true;
        lastStart = start;
        counts.clear();
        wantedSince = null;
    }

    void visited(LocalDate day) {
        visits++;
        lastVisit = day;
    }

    /** From when on the next monitoring visit is due: so many months after the report, or after the visit before. */
    LocalDate nextVisit(int months) {
        return (lastVisit == null ? lastPublished : lastVisit).plusMonths(months);
    }

    /** The report that is out by that day is known from then on. */
    void publishedBy(LocalDate date) {
        if (underWay && publicationToCome != null && !publicationToCome.isAfter(date)) {
            underWay = false;
            lastGrade = gradeToCome;
            lastPublished = publicationToCome;
            visits = 0;
            lastVisit = null;
        }
    }

    RiskScore score(SimulatedYears years, LocalDate date) {
        return RiskScore.of(
                new KnownRisk(lastGrade, lastStart, counts), years.rules().weights(), date);
    }

    /** From when on it is wanted; the first day on which it was stays. */
    LocalDate wanted(LocalDate since) {
        if (wantedSince == null || since.isBefore(wantedSince)) {
            wantedSince = since;
        }
        return wantedSince;
    }

    boolean existsOn(LocalDate date) {
        return view.existsOn(date);
    }

    AuthorityView view() {
        return view;
    }

    String lastGrade() {
        return lastGrade;
    }

    LocalDate lastStart() {
        return lastStart;
    }

    LocalDate lastPublished() {
        return lastPublished;
    }

    boolean underWay() {
        return underWay;
    }

    int visits() {
        return visits;
    }

    long tieBreak() {
        return tieBreak;
    }

    /** The grade that the inspection under way ends in. */
    String gradeToCome() {
        return gradeToCome;
    }

    /** Whether its last published grade is the lowest of the scale. */
    boolean isInadequate(Framework framework) {
        List<Framework.Grade> scale = framework.scale();
        return !scale.isEmpty() && scale.get(scale.size() - 1).id().equals(lastGrade);
    }
}
