package org.waymark.inspection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** That a kind of the information held before the inspection was read, or why not. */
@Entity
class InformationSeen {

    @EmbeddedId
    private Key key;

    private String note;
    private boolean seen;
    private String seenBy;
    private Instant at;

    protected InformationSeen() {}

    /** @param kind an id of the framework's information held */
    InformationSeen(String inspectionId, String kind, boolean seen, String note, String seenBy, Instant at) {
        this.key = new Key(inspectionId, kind);
        this.seen = seen;
        this.note = note;
        this.seenBy = seenBy;
        this.at = at;
    }

    String kind() {
        return key.kind();
    }

    String note() {
        return note;
    }

    @Embeddable
    record Key(String inspectionId, String kind) implements Serializable {}
}
