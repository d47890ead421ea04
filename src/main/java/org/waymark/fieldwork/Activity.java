package org.waymark.fieldwork;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/**
 * Something an inspector does beside the cases. While it is open its plan may change; only its inspector records it,
 * and once.
 */
@Entity
public class Activity extends KeptRow {

    @Version
    private int version;

    private String inspectionId;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String type;
    private String title;
    private String inspector;
    private LocalDate plannedDay;
    private Instant plannedFrom;
    private Instant plannedTo;
    private String what;
    private String withWhom;
    private String room;
    private boolean inTimetable;
    private int revision;
    private Instant revisedAt;
    private String addedBy;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private ActivityEnding ending;

    private String endingReason;
    private String endedBy;
    private Instant endedAt;

    private Instant seenAt;
    private Integer minutes;
    private String who;
    private String seen;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_met", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "met")
    @Enumerated(EnumType.STRING)
    private Set<PeopleMet> met = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_agency", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "agency")
    private Set<String> agencies = new HashSet<>();

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

    /**
     * @param inTimetable whether it was planned with the authority, which sees it; false when added on the spot
     */
    public Activity(String inspectionId, ActivityPlan planned, boolean inTimetable, String addedBy, Instant addedAt) {
        this(UUID.randomUUID(), inspectionId, planned, inTimetable, addedBy, addedAt);
    }

    /** @param id the same for what is sent twice, so that it is one */
    Activity(UUID id, String inspectionId, ActivityPlan planned, boolean inTimetable, String addedBy, Instant addedAt) {
        super(id);
        this.inspectionId = inspectionId;
        this.inTimetable = inTimetable;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.revisedAt = addedAt;
        take(planned);
    }

    private void take(ActivityPlan planned) {
        kind = planned.type().kind();
        type = planned.type().id();
        title = planned.type().title();
        inspector = planned.inspector();
        plannedDay = planned.day();
        plannedFrom = planned.begins();
        plannedTo = planned.ends();
        what = planned.what();
        withWhom = planned.withWhom();
        room = planned.room();
    }

    /**
     * Another day, hour, room, inspector, or other words.
     *
     * @throws IllegalStateException when it has been recorded or has ended
     */
    public void replan(ActivityPlan planned, Instant at) {
        requireOpen();
        take(planned);
        revise(at);
    }

    /**
     * @throws IllegalStateException when it has been recorded or has ended
     */
    public void end(ActivityEnding how, String reason, String by, Instant at) {
        requireOpen();
        ending = how;
        endingReason = reason;
        endedBy = by;
        endedAt = at;
        revise(at);
    }

    private void revise(Instant at) {
        revision++;
        revisedAt = at;
    }

    /**
     * @throws IllegalStateException when it is another inspector's, has been recorded or has ended
     */
    public void record(Observation what, String by, Instant at) {
        if (!isOf(by)) {
            throw new IllegalStateException(
                    "What " + inspector + " did is recorded by " + inspector + ", and nobody else.");
        }
        requireOpen();
        seenAt = what.at();
        minutes = what.minutes();
        who = what.who();
        seen = what.text();
        recordedAt = at;
        met.addAll(what.met());
        agencies.addAll(what.agencies());
        strands.addAll(what.strands());
        findings.putAll(what.findings());
    }

    /**
     * Its inspector has left the team.
     *
     * @throws IllegalStateException when it is recorded already
     */
    public void handOver(String successor) {
        if (isRecorded()) {
            throw new IllegalStateException("This has been recorded already, and stays as it is.");
        }
        inspector = successor;
    }

    private void requireOpen() {
        if (isRecorded()) {
            throw new IllegalStateException("This has been recorded already.");
        }
        if (ending != null) {
            throw new IllegalStateException("This has ended already: " + ending.inWords() + ".");
        }
    }

    public boolean isOf(String user) {
        return inspector.equals(user);
    }

    public boolean isRecorded() {
        return recordedAt != null;
    }

    /** Whether it is still to be done and recorded. */
    public boolean isOpen() {
        return recordedAt == null && ending == null;
    }

    /** Whether it takes its inspector's time: it is to be done, or was done. */
    public boolean takesTime() {
        return ending == null;
    }

    boolean isDirectPractice() {
        return met.stream().anyMatch(PeopleMet::isDirectPractice);
    }

    public ActivityPlan planned() {
        return new ActivityPlan(
                plannedDay,
                plannedFrom,
                plannedTo,
                inspector,
                ActivityType.kept(kind, type, title),
                what,
                withWhom,
                room);
    }

    public UUID id() {
        return getId();
    }

    public String inspectionId() {
        return inspectionId;
    }

    public ActivityKind kind() {
        return kind;
    }

    public String inspector() {
        return inspector;
    }

    /** What it is, in words and without a child's name. */
    public String what() {
        return planned().inWords();
    }

    /** Whether it was added on the spot, and by this user. */
    public boolean wasAddedOnTheSpotBy(String user) {
        return !inTimetable && user.equals(addedBy);
    }

    public boolean isInTimetable() {
        return inTimetable;
    }

    /** How often its plan has changed: what a calendar calls its sequence. */
    public int revision() {
        return revision;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    /** Null while it is open or recorded. */
    public ActivityEnding ending() {
        return ending;
    }

    public String endingReason() {
        return endingReason;
    }

    /** How long it took; 0 until it is recorded. */
    public int minutes() {
        return minutes == null ? 0 : minutes;
    }

    /** When it was over; null until it is recorded. */
    public Instant seenUntil() {
        return seenAt == null ? null : seenAt.plus(Duration.ofMinutes(minutes()));
    }

    public Set<PeopleMet> met() {
        return met;
    }

    public String who() {
        return who;
    }

    public Set<String> agencies() {
        return agencies;
    }

    public Set<String> strands() {
        return strands;
    }

    public String seen() {
        return seen;
    }

    public Instant seenAt() {
        return seenAt;
    }

    public Map<String, String> findings() {
        return findings;
    }
}
