package org.waymark.report.factualaccuracy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;
import org.waymark.platform.machine.Sha256;

/** A file of the authority that shows what it says of the draft's facts. */
@Entity
@Immutable
@Table(name = "factual_attachment")
public class Attachment extends KeptRow {

    @Id
    private UUID id;

    private String inspectionId;
    private String fileName;
    private String mediaType;
    private int size;
    private String sha256;
    private byte[] content;
    private String byUser;
    private Instant at;

    protected Attachment() {}

    Attachment(String inspectionId, AttachedFile file, String byUser, Instant at) {
        this.id = UUID.randomUUID();
        this.inspectionId = inspectionId;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.content().length;
        this.sha256 = Sha256.hex(file.content());
        this.content = file.content();
        this.byUser = byUser;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
