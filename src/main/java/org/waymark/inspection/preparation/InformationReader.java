package org.waymark.inspection.preparation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** An inspector whom the lead has named to read what was noted of a restricted kind of information. */
@Entity
class InformationReader extends KeptRow {

    private String inspectionId;
    private String kind;
    private String reader;
    private String namedBy;
    private Instant namedAt;

    protected InformationReader() {}

    InformationReader(String inspectionId, String kind, String reader, String namedBy, Instant namedAt) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.kind = kind;
        this.reader = reader;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    String kind() {
        return kind;
    }

    String reader() {
        return reader;
    }
}
