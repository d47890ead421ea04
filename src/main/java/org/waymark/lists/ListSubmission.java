package org.waymark.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One upload of the authority's lists: first a preview, then confirmed, or superseded by a later upload. */
@Entity
public class ListSubmission {

    enum Status {
        PREVIEW,
        CONFIRMED,
        SUPERSEDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String inspectionId;
    private String fileName;
    private int fileSize;
    private String sha256;
    private String receivedBy;
    private Instant receivedAt;
    private String rowsPerList;
    private int children;
    private int openCases;
    private int closedCases;
    private int problems;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    private String note;
    private String confirmedBy;
    private Instant confirmedAt;
    private Instant supersededAt;
    private UUID givenBefore;

    protected ListSubmission() {}

    ListSubmission(UUID id, String inspectionId, ReceivedFile file) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.fileName = file.name();
        this.fileSize = file.size();
        this.sha256 = file.sha256();
        this.givenBefore = file.givenBefore();
        this.status = Status.PREVIEW;
    }

    void receivedFrom(String user, Instant at) {
        receivedBy = user;
        receivedAt = at;
    }

    /** @param rowsRead rows of each list, as a JSON array of numbers from List 1 on */
    void holds(String rowsRead, int open, int closed, int problemCount) {
        rowsPerList = rowsRead;
        children = open + closed;
        openCases = open;
        closedCases = closed;
        problems = problemCount;
    }

    void confirm(String user, Instant at, String remark) {
        if (status != Status.PREVIEW) {
            throw new IllegalStateException(
                    "Only lists that were supplied last, and not confirmed yet, can be confirmed.");
        }
        status = Status.CONFIRMED;
        confirmedBy = user;
        confirmedAt = at;
        note = remark;
    }

    void supersede(Instant at) {
        status = Status.SUPERSEDED;
        supersededAt = at;
    }

    public UUID id() {
        return id;
    }

    String inspectionId() {
        return inspectionId;
    }

    String fileName() {
        return fileName;
    }

    int fileSize() {
        return fileSize;
    }

    public String sha256() {
        return sha256;
    }

    String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    String note() {
        return note;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant supersededAt() {
        return supersededAt;
    }

    /** The upload that these lists were first, for another inspection; null where they are new. */
    UUID givenBefore() {
        return givenBefore;
    }

    String rowsPerList() {
        return rowsPerList;
    }

    int children() {
        return children;
    }

    int openCases() {
        return openCases;
    }

    int closedCases() {
        return closedCases;
    }

    int problems() {
        return problems;
    }

    Status status() {
        return status;
    }
}
