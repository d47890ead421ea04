package org.waymark.report.factualaccuracy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.waymark.platform.engine.KeptRow;
import org.waymark.platform.machine.Sha256;

/** A file of the authority, or of another inspected body, that shows what it says of the draft's facts. */
@Entity
@Immutable
@Table(name = "factual_attachment")
public class Attachment extends KeptRow {

    private String inspectionId;
    private String fileName;
    private String mediaType;
    private int size;
    private String sha256;
    private byte[] content;
    private UUID organisationId;
    private String byUser;
    private Instant at;

    protected Attachment() {}

    /** @param organisation of those beside the local authority; null for the authority's */
    Attachment(String inspectionId, UUID organisation, AttachedFile file, String byUser, Instant at) {
        super(UUID.randomUUID());
        this.organisationId = organisation;
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
        return getId();
    }

    /** Of the inspected organisations beside the local authority, whose file it is; null for the authority's. */
    public UUID organisation() {
        return organisationId;
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
}
