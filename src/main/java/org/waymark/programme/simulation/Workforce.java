package org.waymark.programme.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.framework.Framework;
import org.waymark.framework.NormalTeam.Specialists;
import org.waymark.programme.simulation.PlayedYears.MonthLoad;

/** The inspectors there are: who forms the next team, and what work that makes in which month. */
final class Workforce {

    private static final Comparator<SimulatedInspector> LEAST_USED =
            Comparator.comparingDouble(SimulatedInspector::used).thenComparingInt(SimulatedInspector::number);

    private final SimulatedYears years;
    private final CountedDays days;
    private final double share;
    private final Map<String, List<SimulatedInspector>> inspectors = new TreeMap<>();
    private final Map<String, double[]> work = new TreeMap<>();

    Workforce(SimulatedYears years, CountedDays days, long seed) {
        this.years = years;
        this.days = days;
        this.share = years.assumed("share-for-inspections") / 100;
        years.inspectors().forEach((specialism, posts) -> {
            int most = posts.stream().mapToInt(Integer::intValue).max().orElse(0);
            List<SimulatedInspector> all = new ArrayList<>();
            for (int number = 1; number <= most; number++) {
                all.add(new SimulatedInspector(number, specialism, posts, years, days, seed));
            }
            inspectors.put(specialism, all);
            work.put(specialism, new double[days.size()]);
        });
    }

    /** @param preparation working days before the first day on site, {@code writing...} after the last one */
    record Effort(int preparation, int writingLead, int writingMember) {

        static Effort ofInspection(SimulatedYears years) {
            return new Effort(
                    years.assumedNumber("preparation-days"),
                    years.assumedNumber("writing-days-lead"),
                    years.assumedNumber("writing-days-member"));
        }

        static Effort ofVisit(SimulatedYears years) {
            int writing = years.assumedNumber("visit-writing-days");
            return new Effort(years.assumedNumber("visit-preparation-days"), writing, writing);
        }
    }

    /**
     * Puts a team together that is free, and takes its days.
     *
     * @param start the number of the first day on site
     * @return the lead first; empty where no team can be made
     */
    Optional<List<String>> team(Framework framework, String authority, int start, Effort effort) {
        int first = start - effort.preparation();
        int onSite = start + framework.fieldwork().daysOnSite();
        List<SimulatedInspector> team = new ArrayList<>();
        for (Specialists part : framework.team().makeUp()) {
            int lead = team.isEmpty() ? 1 : 0;
            List<SimulatedInspector> free = inspectors.getOrDefault(part.specialism(), List.of()).stream()
                    .filter(one ->
                            one.canTake(authority, first, onSite, onSite - first + writing(effort, lead == 1), share))
                    .sorted(LEAST_USED)
                    .limit(part.members())
                    .toList();
            if (free.size() < part.members()) {
                return Optional.empty();
            }
            team.addAll(free);
        }
        for (int place = 0; place < team.size(); place++) {
            take(team.get(place), first, onSite, writing(effort, place == 0));
        }
        return Optional.of(team.stream().map(SimulatedInspector::name).toList());
    }

    private static int writing(Effort effort, boolean lead) {
        return lead ? effort.writingLead() : effort.writingMember();
    }

    private void take(SimulatedInspector inspector, int first, int onSite, int writing) {
        inspector.take(onSite + writing, onSite - first + writing);
        double[] worked = work.get(inspector.specialism());
        for (int day = first; day < Math.min(worked.length, onSite + writing); day++) {
            worked[day]++;
        }
    }

    List<MonthLoad> load() {
        List<MonthLoad> load = new ArrayList<>();
        inspectors.forEach((specialism, all) -> {
            int day = 0;
            while (day < days.size()) {
                YearMonth month = YearMonth.from(days.date(day));
                int first = day;
                double here = 0;
                double used = 0;
                double posts = 0;
                for (; day < days.size() && YearMonth.from(days.date(day)).equals(month); day++) {
                    int today = day;
                    here += all.stream().filter(one -> one.isHereOn(today)).count();
                    used += work.get(specialism)[day];
                    posts += years.inspectors().get(specialism).get(years.yearOf(days.date(day)));
                }
                load.add(new MonthLoad(month, specialism, posts / (day - first), here * share, used));
            }
        });
        load.sort(Comparator.comparing(MonthLoad::month).thenComparing(MonthLoad::specialism));
        return load;
    }
}
