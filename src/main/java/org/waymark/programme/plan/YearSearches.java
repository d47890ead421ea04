package org.waymark.programme.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.tasks.WriteTransaction;
import org.waymark.programme.placing.PlacedEntry;
import org.waymark.programme.placing.YearProblem;
import org.waymark.programme.placing.YearProblems;
import org.waymark.programme.plan.ProgrammeYear.FoundWeights;
import org.waymark.programme.plan.ProgrammeYear.FoundWords;

/** The searches for proposed years as rows: which is next, how far it is, and what it found. */
@Service
class YearSearches {

    /** A search that says nothing for so long is at an end with its node: another goes on. */
    private static final Duration SILENT = Duration.ofMinutes(5);

    private final ProgrammeYearRepository years;
    private final ProgrammeEntryRepository entries;
    private final ProgrammePinRepository pins;
    private final ProgrammeTeamPlaceRepository places;
    private final YearRequests requests;
    private final ProgrammeProcess process;
    private final AdvisoryLocks locks;
    private final Clock clock;

    YearSearches(
            ProgrammeYearRepository years,
            ProgrammeEntryRepository entries,
            ProgrammePinRepository pins,
            ProgrammeTeamPlaceRepository places,
            YearRequests requests,
            ProgrammeProcess process,
            AdvisoryLocks locks,
            Clock clock) {
        this.years = years;
        this.entries = entries;
        this.pins = pins;
        this.places = places;
        this.requests = requests;
        this.process = process;
        this.locks = locks;
        this.clock = clock;
    }

    /** @param search its number, by which it is known whether pins have changed meanwhile */
    record YearSearchOrder(UUID year, int search) {}

    @Transactional(readOnly = true)
    public boolean isAnythingSearched() {
        return !years.searched().isEmpty();
    }

    /** Takes the next search, unless it is at work on this or another node. */
    @WriteTransaction
    public Optional<YearSearchOrder> next() {
        lock();
        Instant silentSince = clock.instant().minus(SILENT);
        return years.searched().stream()
                .filter(year -> year.searchedAt() == null || year.searchedAt().isBefore(silentSince))
                .findFirst()
                .map(year -> {
                    year.searches(0, 0, clock.instant());
                    years.save(year);
                    return new YearSearchOrder(year.getId(), year.wantedSearch());
                });
    }

    private void lock() {
        locks.take("programme-year", "all");
    }

    /** What is to be placed, as it is known now. */
    @Transactional(readOnly = true)
    public YearProblem problem(YearSearchOrder order) {
        return YearProblems.of(requests.of(
                years.findById(order.year()).orElseThrow(), pins.findByYearIdOrderByAuthorityCode(order.year())));
    }

    /** @return whether the year is still wanted as it was when the search began */
    @WriteTransaction
    public boolean goesOn(YearSearchOrder order, int steps, int inAll) {
        lock();
        Optional<ProgrammeYear> year = wanted(order);
        year.ifPresent(one -> {
            one.searches(steps, inAll, clock.instant());
            years.save(one);
        });
        return year.isPresent();
    }

    private Optional<ProgrammeYear> wanted(YearSearchOrder order) {
        return years.findById(order.year())
                .filter(ProgrammeYear::isProposed)
                .filter(year -> year.wantedSearch() == order.search());
    }

    /** Writes down what a search found, unless something else is wanted meanwhile. */
    @WriteTransaction
    public void found(
            YearSearchOrder order, List<PlacedEntry> placed, int steps, FoundWeights weights, FoundWords words) {
        lock();
        wanted(order).ifPresent(year -> {
            Map<String, Integer> scores = requests.known(year).stream()
                    .collect(Collectors.toMap(
                            one -> one.authority().code(), one -> one.score().total()));
            entries.deleteOf(order.year());
            List<ProgrammeEntry> rows = new ArrayList<>();
            List<ProgrammeTeamPlace> teams = new ArrayList<>();
            for (PlacedEntry one : placed) {
                ProgrammeEntry row = new ProgrammeEntry(order.year(), rows.size() + 1, one);
                rows.add(row);
                for (int place = 1; place <= one.team().size(); place++) {
                    teams.add(new ProgrammeTeamPlace(
                            row.getId(), place, one.team().get(place - 1)));
                }
            }
            pins.findByYearIdOrderByAuthorityCode(order.year()).stream()
                    .filter(ProgrammePin::leavesOut)
                    .forEach(pin -> rows.add(new ProgrammeEntry(
                            order.year(),
                            rows.size() + 1,
                            pin.authorityCode(),
                            scores.getOrDefault(pin.authorityCode(), 0))));
            entries.saveAll(rows);
            places.saveAll(teams);
            year.found(order.search(), steps, weights, words);
            years.saveAndFlush(year);
            process.found(year);
        });
    }
}
