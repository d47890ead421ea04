package org.waymark.journey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A second inspector's look at a case, given before seeing what the first had given. */
@Entity
class Moderation {

    @Id
    private UUID id;

    private String caseId;
    private String note;
    private String byUser;
    private Instant at;
    private Instant supersededAt;
    private String settledBy;
    private Instant settledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "moderated_point", joinColumns = @JoinColumn(name = "moderation_id"))
    @OrderColumn(name = "place")
    private List<ModeratedPoint> points = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settled_point", joinColumns = @JoinColumn(name = "moderation_id"))
    @OrderColumn(name = "place")
    private List<SettledPoint> settled = new ArrayList<>();

    protected Moderation() {}

    Moderation(String caseId, String note, List<ModeratedPoint> points) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.note = note;
        this.points.addAll(points);
    }

    void by(String user, Instant when) {
        byUser = user;
        at = when;
    }

    void settle(List<SettledPoint> decided, String lead, Instant when) {
        if (settledAt != null) {
            throw new IllegalStateException("What the two inspectors differed about has been settled already.");
        }
        settled.addAll(decided);
        settledBy = lead;
        settledAt = when;
    }

    /** Whether the two inspectors see everything alike. */
    boolean agrees() {
        return points.stream().allMatch(ModeratedPoint::agrees);
    }

    List<ModeratedPoint> differences() {
        return points.stream().filter(point -> !point.agrees()).toList();
    }

    List<SettledPoint> settled() {
        return List.copyOf(settled);
    }

    /** Null until the lead has decided, or when there was nothing to decide. */
    String settledBy() {
        return settledBy;
    }

    Instant at() {
        return at;
    }

    String caseId() {
        return caseId;
    }

    String note() {
        return note;
    }

    String byUser() {
        return byUser;
    }

    List<ModeratedPoint> points() {
        return List.copyOf(points);
    }
}
