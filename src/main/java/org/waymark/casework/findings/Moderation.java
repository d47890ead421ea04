package org.waymark.casework.findings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** A second inspector's look at a case, given before seeing what the first had given. */
@Entity
public class Moderation extends KeptRow {

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

    public Moderation(String caseId, String note, List<ModeratedPoint> points) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.note = note;
        this.points.addAll(points);
    }

    public void by(String user, Instant when) {
        byUser = user;
        at = when;
    }

    public void settle(List<SettledPoint> decided, String lead, Instant when) {
        if (settledAt != null) {
            throw new IllegalStateException("What the two inspectors differed about has been settled already.");
        }
        settled.addAll(decided);
        settledBy = lead;
        settledAt = when;
    }

    /** Whether the two inspectors see everything alike. */
    public boolean agrees() {
        return points.stream().allMatch(ModeratedPoint::agrees);
    }

    public List<ModeratedPoint> differences() {
        return points.stream().filter(point -> !point.agrees()).toList();
    }

    public List<SettledPoint> settled() {
        return List.copyOf(settled);
    }

    /** Null until the lead has decided, or when there was nothing to decide. */
    public String settledBy() {
        return settledBy;
    }

    public Instant at() {
        return at;
    }

    /** Whether a later one took its place, in a case that was opened again. */
    public boolean isSuperseded() {
        return supersededAt != null;
    }

    String caseId() {
        return caseId;
    }

    public String note() {
        return note;
    }

    public String byUser() {
        return byUser;
    }

    public List<ModeratedPoint> points() {
        return List.copyOf(points);
    }
}
