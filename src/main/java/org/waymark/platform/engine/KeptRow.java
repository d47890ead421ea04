package org.waymark.platform.engine;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/**
 * A row whose id was drawn in code, so that nothing can stand under it yet: it is written without a question whether
 * there is one already, and many of them in one batch.
 */
@MappedSuperclass
public abstract class KeptRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Transient
    private boolean kept;

    /** For what is read. */
    protected KeptRow() {}

    protected KeptRow(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        kept = true;
    }
}
