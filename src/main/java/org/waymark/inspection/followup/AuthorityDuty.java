package org.waymark.inspection.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What the authority says it did, and when, to meet one of its duties. */
@Entity
class AuthorityDuty {

    @EmbeddedId
    private Key key;

    private LocalDate onDay;
    private String place;
    private String words;
    private boolean partnersTold;
    private boolean newspaperTold;
    private boolean radioTold;
    private String recordedBy;
    private Instant recordedAt;

    protected AuthorityDuty() {}

    /** @param place the address of the page where it is; null when there is none */
    AuthorityDuty(String inspectionId, String step, LocalDate onDay, String place) {
        this.key = new Key(inspectionId, step);
        this.onDay = onDay;
        this.place = place;
    }

    void statement(String text) {
        words = text;
    }

    void told(boolean partners, boolean newspaper, boolean radio) {
        partnersTold = partners;
        newspaperTold = newspaper;
        radioTold = radio;
    }

    void recorded(String user, Instant at) {
        recordedBy = user;
        recordedAt = at;
    }

    String step() {
        return key.step();
    }

    LocalDate onDay() {
        return onDay;
    }

    String place() {
        return place;
    }

    String words() {
        return words;
    }

    boolean partnersTold() {
        return partnersTold;
    }

    boolean newspaperTold() {
        return newspaperTold;
    }

    boolean radioTold() {
        return radioTold;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Embeddable
    record Key(String inspectionId, String step) implements Serializable {}
}
