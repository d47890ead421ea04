package org.waymark.journey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The draw of an inspection's sample. From the submission, the seed and the reference date anyone can make the same
 * draw again.
 */
@Entity
@Table(name = "sample_draw")
class RecordedDraw {

    @Id
    private UUID id;

    @Version
    private int version;

    private String inspectionId;
    private UUID submissionId;
    private String seed;
    private LocalDate referenceDate;
    private String population;
    private Instant drawnAt;
    private String shortReason;
    private String confirmedBy;
    private Instant confirmedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "drawn_case", joinColumns = @JoinColumn(name = "draw_id"))
    @OrderColumn(name = "place")
    private List<DrawnCase> cases = new ArrayList<>();

    protected RecordedDraw() {}

    RecordedDraw(String inspectionId, UUID submissionId, long seed, LocalDate referenceDate) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.submissionId = submissionId;
        this.seed = Long.toString(seed);
        this.referenceDate = referenceDate;
    }

    /** @param figures of the population, as JSON */
    void drawn(List<DrawnCase> drawn, String figures, Instant at) {
        require(drawnAt == null, "A sample is drawn once.");
        cases.addAll(drawn);
        population = figures;
        drawnAt = at;
    }

    /**
     * Adds a case of good practice that the authority names after the sample was drawn.
     *
     * @return its place, from 1
     */
    int addGoodPractice(UUID childId) {
        cases.add(new DrawnCase(childId, null, true));
        return cases.size();
    }

    /**
     * Adds a case on a later day, drawn in another's place or chosen by the lead.
     *
     * @return its place, from 1
     */
    int addCase(UUID childId, String drawnFor) {
        require(isConfirmed(), "The sample is confirmed first, then added to.");
        cases.add(new DrawnCase(childId, drawnFor, false));
        return cases.size();
    }

    void confirm(String by, Instant at, String whyShort) {
        require(!isConfirmed(), "The sample has been confirmed already.");
        confirmedBy = by;
        confirmedAt = at;
        shortReason = whyShort;
    }

    private static void require(boolean held, String why) {
        if (!held) {
            throw new IllegalStateException(why);
        }
    }

    boolean holds(UUID childId) {
        return cases.stream().anyMatch(drawn -> drawn.childId().equals(childId));
    }

    /** Children of the sample proper, without the cases of good practice. */
    int sampleSize() {
        return (int) cases.stream().filter(drawn -> !drawn.goodPractice()).count();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String inspectionId() {
        return inspectionId;
    }

    UUID id() {
        return id;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    UUID submissionId() {
        return submissionId;
    }

    long seed() {
        return Long.parseLong(seed);
    }

    LocalDate referenceDate() {
        return referenceDate;
    }

    String population() {
        return population;
    }

    String shortReason() {
        return shortReason;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    /** In the order of their numbers: the first has the number 1. */
    List<DrawnCase> cases() {
        return List.copyOf(cases);
    }
}
