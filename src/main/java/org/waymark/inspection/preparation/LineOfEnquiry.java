package org.waymark.inspection.preparation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** Something the team means to look into. */
@Entity
class LineOfEnquiry {

    @EmbeddedId
    private Key key;

    private String line;

    protected LineOfEnquiry() {}

    LineOfEnquiry(String inspectionId, int place, String line) {
        this.key = new Key(inspectionId, place);
        this.line = line;
    }

    String line() {
        return line;
    }

    @Embeddable
    record Key(String inspectionId, int place) implements Serializable {}
}
