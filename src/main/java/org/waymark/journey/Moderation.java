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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "moderated_point", joinColumns = @JoinColumn(name = "moderation_id"))
    @OrderColumn(name = "place")
    private List<ModeratedPoint> points = new ArrayList<>();

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
