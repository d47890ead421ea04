package org.waymark.sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/**
 * The draw of an inspection's sample. From the frame that is kept with it, the seed of the inspection and the hash of the
 * lists anyone can make the same draw again.
 */
@Entity
@Table(name = "sample_draw")
class RecordedDraw extends KeptRow {

    @Version
    private int version;

    private String inspectionId;
    private UUID submissionId;
    private LocalDate referenceDate;
    private String listsSha256;
    private String frameSha256;
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

    RecordedDraw(String inspectionId, UUID submissionId, LocalDate referenceDate, String listsSha256) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.submissionId = submissionId;
        this.referenceDate = referenceDate;
        this.listsSha256 = listsSha256;
    }

    /** @param frameHash the hash of the frame as it was frozen */
    void from(String frameHash) {
        frameSha256 = frameHash;
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
    int addGoodPractice(UUID childId, String key) {
        cases.add(DrawnCase.goodPractice(childId, key));
        return cases.size();
    }

    /**
     * Draws a case in the place of one whose file was not found.
     *
     * @return its place, from 1
     */
    int addDrawn(UUID childId, String key, String drawnFor) {
        return add(DrawnCase.drawn(childId, key, drawnFor));
    }

    /**
     * Adds a case outside the sample proper.
     *
     * @return its place, from 1
     */
    int addAddition(UUID childId, String key) {
        return add(DrawnCase.addition(childId, key));
    }

    /** A case that the lead names, where the framework has nothing drawn. */
    void addNamed(UUID childId, String key) {
        require(!isConfirmed(), "Cases are named before the sample is confirmed.");
        cases.add(DrawnCase.named(childId, key));
    }

    /**
     * A case that the authority names, where the framework has nothing drawn: before the sample is confirmed or after.
     *
     * @return its place, from 1
     */
    int addNamedByAuthority(UUID childId, String key) {
        cases.add(DrawnCase.named(childId, key));
        return cases.size();
    }

    private int add(DrawnCase added) {
        require(isConfirmed(), "The sample is confirmed first, then added to.");
        cases.add(added);
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

    /** Children of the sample proper, without the cases of good practice and those that the lead added. */
    int sampleSize() {
        return (int) cases.stream().filter(DrawnCase::inSample).count();
    }

    int goodPractice() {
        return (int) cases.stream().filter(DrawnCase::goodPractice).count();
    }

    int additions() {
        return (int) cases.stream().filter(DrawnCase::addition).count();
    }

    /** Whether it rests on a frozen frame and a sealed seed, as every draw does now. */
    boolean isSealed() {
        return frameSha256 != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String inspectionId() {
        return inspectionId;
    }

    UUID id() {
        return getId();
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

    /** Of the file from which it was drawn. */
    String listsSha256() {
        return listsSha256;
    }

    /** Of the frame; null for a draw of before frames were frozen. */
    String frameSha256() {
        return frameSha256;
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
