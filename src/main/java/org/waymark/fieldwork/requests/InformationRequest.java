package org.waymark.fieldwork.requests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.calendar.WorkingDayCount;
import org.waymark.inspection.bodies.InspectedOrganisation;
import org.waymark.platform.engine.KeptRow;
import org.waymark.platform.tasks.RefusedAnswers;

/**
 * Something the team asks the authority for, or another body that is inspected; answered, or sent back once when the answer
 * does not answer it.
 */
@Entity
@SecondaryTable(name = InformationRequest.LIMIT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "request_id"))
class InformationRequest extends KeptRow {

    static final String LIMIT = "information_request_limit";

    @Version
    private int version;

    private String inspectionId;
    private int number;
    private String kind;
    private String text;
    private UUID organisationId;
    private String askedBy;
    private Instant askedAt;
    private LocalDate due;

    @Column(table = LIMIT)
    private LocalDate countedFrom;

    @Column(table = LIMIT)
    private Integer workingDays;

    private String closedReason;
    private String closedBy;
    private Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "information_answer", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place")
    private List<InformationAnswer> answers = new ArrayList<>();

    protected InformationRequest() {}

    /** @param kind an id of what the framework asks authorities for; null for something else */
    InformationRequest(UUID id, String inspectionId, int number, String kind, String text) {
        super(id);
        this.inspectionId = inspectionId;
        this.number = number;
        this.kind = kind;
        this.text = text;
    }

    /** @param organisation an inspected body beside the local authority; null for the authority itself */
    InformationRequest of(InspectedOrganisation organisation) {
        organisationId = organisation == null ? null : organisation.id();
        return this;
    }

    /** @param limit until when it is to be answered, as counted now */
    InformationRequest asked(String by, Instant at, WorkingDayCount limit) {
        this.askedBy = by;
        this.askedAt = at;
        dueBy(limit);
        return this;
    }

    private void dueBy(WorkingDayCount limit) {
        due = limit.date();
        countedFrom = limit.from();
        workingDays = limit.days();
    }

    /**
     * @param dueThen the day by which it was to be answered; null when nobody knew
     * @throws RefusedAnswers when it is not open
     */
    void answer(InformationAnswer answer, LocalDate dueThen) {
        if (!isOpen()) {
            throw RefusedAnswers.of("", "Request " + number + " has been answered or closed already.");
        }
        answers.add(answer);
        due = dueThen == null ? due : dueThen;
    }

    /**
     * @param again until when it is to be answered now
     * @throws RefusedAnswers when it has no answer, or was sent back before
     */
    void sendBack(String because, String by, Instant at, WorkingDayCount again) {
        if (isOpen() || closedAt != null) {
            throw RefusedAnswers.of("reason", "Only a request that has been answered is sent back.");
        }
        if (answers.size() > 1) {
            throw RefusedAnswers.of(
                    "reason",
                    "This request has been sent back once already. Speak to whoever answered it, or ask anew.");
        }
        answers.set(0, answers.get(0).sentBack(because, by, at));
        dueBy(again);
    }

    /** The fieldwork ended before it was answered. */
    void close(String reason, String by, Instant at) {
        closedReason = reason;
        closedBy = by;
        closedAt = at;
    }

    /** Whether the authority is to answer it, for the first time or again. */
    boolean isOpen() {
        return closedAt == null && latest().map(InformationAnswer::isSentBack).orElse(true);
    }

    /** Whether the fieldwork ended before it was answered. */
    boolean isClosed() {
        return closedAt != null;
    }

    boolean mayBeSentBack() {
        return closedAt == null && answers.size() == 1 && !answers.get(0).isSentBack();
    }

    Optional<InformationAnswer> latest() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    List<InformationAnswer> answers() {
        return List.copyOf(answers);
    }

    UUID id() {
        return getId();
    }

    String inspectionId() {
        return inspectionId;
    }

    int number() {
        return number;
    }

    String kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** Of which inspected body beside the local authority; null for the authority itself. */
    UUID organisationId() {
        return organisationId;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** By when it was to be answered: the day as first counted while it is open, as counted last once it is answered. */
    LocalDate due() {
        return due;
    }

    /** The day from which its limit is counted, itself not counted. */
    LocalDate countedFrom() {
        return countedFrom == null ? due : countedFrom;
    }

    /** 0 for one that was agreed for its day. */
    int workingDays() {
        return workingDays == null ? 0 : workingDays;
    }

    String closedReason() {
        return closedReason;
    }
}
