package org.waymark.programme.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** That somebody is connected with an authority, and so does not inspect it. */
@Entity
class DeclaredConnection extends KeptRow {

    private String userId;
    private String authorityCode;
    private String words;
    private Instant declaredAt;

    protected DeclaredConnection() {}

    DeclaredConnection(String userId, String authorityCode, String words, Instant at) {
        super(UUID.randomUUID());
        this.userId = userId;
        this.authorityCode = authorityCode;
        this.words = words;
        this.declaredAt = at;
    }

    String userId() {
        return userId;
    }

    String authorityCode() {
        return authorityCode;
    }

    String words() {
        return words;
    }
}
