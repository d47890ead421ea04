package org.waymark.programme.plan;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** The programme of a year as it was proposed, and what became of the proposal. */
@Entity
class ProgrammeYear extends KeptRow {

    private LocalDate firstDay;
    private String framework;
    private String inspectors;
    private String seed;
    private String proposedBy;
    private Instant proposedAt;
    private String approvedBy;
    private Instant approvedAt;
    private Instant withdrawnAt;
    private int wantedSearch;
    private int foundSearch;
    private int steps;
    private int stepsInAll;
    private Instant searchedAt;
    private long weightBroken;
    private long weightLeft;
    private long weightWaiting;
    private String foundWords;
    private String foundWeighed;
    private String foundKept;

    protected ProgrammeYear() {}

    ProgrammeYear(LocalDate firstDay, String framework, String inspectors, String seed, String proposedBy, Instant at) {
        super(UUID.randomUUID());
        this.firstDay = firstDay;
        this.framework = framework;
        this.inspectors = inspectors;
        this.seed = seed;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.wantedSearch = 1;
    }

    void approve(String user, Instant at) {
        this.approvedBy = user;
        this.approvedAt = at;
    }

    void withdraw(Instant at) {
        this.withdrawnAt = at;
    }

    /** What is known of it has changed: it is to be found anew. */
    void wantsSearch() {
        this.wantedSearch++;
        this.steps = 0;
        this.searchedAt = null;
    }

    /** The search is at work and has made so many steps. */
    void searches(int made, int inAll, Instant at) {
        this.steps = made;
        this.stepsInAll = inAll;
        this.searchedAt = at;
    }

    /**
     * @param weights what is broken, whom it leaves out, who waits, as the solver weighs it
     * @param words   what is said of it
     */
    void found(int search, int made, FoundWeights weights, FoundWords words) {
        this.foundSearch = search;
        this.steps = made;
        this.weightBroken = weights.broken();
        this.weightLeft = weights.left();
        this.weightWaiting = weights.waiting();
        this.foundWords = words.missing();
        this.foundWeighed = String.join("\n", words.weighed());
        this.foundKept = words.kept();
    }

    /**
     * @param missing what is missing, or why there is no year; empty where nothing is to be said
     * @param weighed what each constraint cost, in a sentence each
     * @param kept    the days that are kept for visits to monitored authorities; empty where none are
     */
    record FoundWords(String missing, List<String> weighed, String kept) {}

    /** What the solver weighs: what cannot be, whom the year leaves out, and who waits how long. */
    record FoundWeights(long broken, long left, long waiting) {}

    /** Whether a search is still to come to its end. */
    boolean isSearched() {
        return foundSearch < wantedSearch;
    }

    int wantedSearch() {
        return wantedSearch;
    }

    int steps() {
        return steps;
    }

    int stepsInAll() {
        return stepsInAll;
    }

    /** When a search last said that it is at work; null where none has begun. */
    Instant searchedAt() {
        return searchedAt;
    }

    FoundWeights weights() {
        return new FoundWeights(weightBroken, weightLeft, weightWaiting);
    }

    /** Years that were found before some of it was said have nothing there. */
    FoundWords foundWords() {
        return new FoundWords(
                foundWords == null ? "" : foundWords,
                foundWeighed == null ? List.of() : foundWeighed.lines().toList(),
                foundKept == null ? "" : foundKept);
    }

    /** Whether it can still be pinned, approved or withdrawn. */
    boolean isProposed() {
        return approvedAt == null && withdrawnAt == null;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    String framework() {
        return framework;
    }

    String inspectors() {
        return inspectors;
    }

    String seed() {
        return seed;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
