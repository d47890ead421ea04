package org.waymark.fieldwork;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something an inspector does beside the cases. Only that inspector records it, and once. */
@Entity
class Activity {

    @Id
    private UUID id;

    @Version
    private int version;

    private String inspectionId;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String inspector;
    private LocalDate plannedDay;
    private Instant plannedFrom;
    private Instant plannedTo;
    private String what;
    private String withWhom;
    private String addedBy;
    private Instant addedAt;

    private Instant seenAt;
    private Integer minutes;
    private String who;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String seen;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_met", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "met")
    @Enumerated(EnumType.STRING)
    private Set<Met> met = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_strand", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "strand")
    private Set<String> strands = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_finding", joinColumns = @JoinColumn(name = "activity_id"))
    @MapKeyColumn(name = "area")
    @Column(name = "finding")
    private Map<String, String> findings = new HashMap<>();

    protected Activity() {}

    Activity(String inspectionId, Planned planned, String addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.kind = planned.kind();
        this.inspector = planned.inspector();
        this.plannedDay = planned.day();
        this.plannedFrom = planned.begins();
        this.plannedTo = planned.ends();
        this.what = planned.what();
        this.withWhom = planned.withWhom();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /**
     * @throws IllegalStateException when it is another inspector's, or recorded already
     */
    void record(Seen what, String by, Instant at) {
        if (!isOf(by)) {
            throw new IllegalStateException(
                    "What " + inspector + " did is recorded by " + inspector + ", and nobody else.");
        }
        if (isRecorded()) {
            throw new IllegalStateException("This has been recorded already.");
        }
        seenAt = what.at();
        minutes = what.minutes();
        who = what.who();
        agency = what.agency();
        seen = what.text();
        recordedAt = at;
        met.addAll(what.met());
        strands.addAll(what.strands());
        findings.putAll(what.findings());
    }

    /**
     * Its inspector has left the team.
     *
     * @throws IllegalStateException when it is recorded already
     */
    void handOver(String successor) {
        if (isRecorded()) {
            throw new IllegalStateException("This has been recorded already, and stays as it is.");
        }
        inspector = successor;
    }

    boolean isOf(String user) {
        return inspector.equals(user);
    }

    boolean isRecorded() {
        return recordedAt != null;
    }

    boolean isDirectPractice() {
        return met.stream().anyMatch(Met::isDirectPractice);
    }

    Planned planned() {
        return new Planned(plannedDay, plannedFrom, plannedTo, inspector, kind, what, withWhom);
    }

    UUID id() {
        return id;
    }

    String inspectionId() {
        return inspectionId;
    }

    ActivityKind kind() {
        return kind;
    }

    String inspector() {
        return inspector;
    }

    String what() {
        return what;
    }

    /** How long it took; 0 until it is recorded. */
    int minutes() {
        return minutes == null ? 0 : minutes;
    }

    Set<Met> met() {
        return met;
    }

    Agency agency() {
        return agency;
    }

    Set<String> strands() {
        return strands;
    }

    String seen() {
        return seen;
    }

    Instant seenAt() {
        return seenAt;
    }

    Map<String, String> findings() {
        return findings;
    }
}
