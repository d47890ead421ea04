package org.waymark.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;
import org.waymark.platform.machine.Reference;

/** A letter as it was written, and how its sending went. Its words never change. */
@Entity
@Table(name = "letter")
class KeptLetter extends KeptRow {

    @Version
    private int version;

    private String inspectionId;
    private String template;
    private String toUser;
    private String toOffice;
    private String subject;
    private String body;
    private Instant writtenAt;
    private Instant nextAttemptAt;
    private Instant heldUntil;
    private int attempts;
    private String lastError;
    private String sentTo;
    private Instant sentAt;
    private String reference;

    protected KeptLetter() {}

    private KeptLetter(Letter letter, LetterTemplate.Filled words, Instant now) {
        super(UUID.randomUUID());
        this.inspectionId = letter.inspectionId();
        this.template = letter.template();
        this.subject = words.subject();
        this.body = words.body();
        this.writtenAt = now;
        this.nextAttemptAt = now;
        this.reference = Reference.known();
    }

    static KeptLetter toUser(String userId, Letter letter, LetterTemplate.Filled words, Instant now) {
        KeptLetter kept = new KeptLetter(letter, words, now);
        kept.toUser = userId;
        return kept;
    }

    static KeptLetter toOffice(String office, Letter letter, LetterTemplate.Filled words, Instant now) {
        KeptLetter kept = new KeptLetter(letter, words, now);
        kept.toOffice = office;
        return kept;
    }

    boolean isDue(Instant now, int mostAttempts) {
        return sentAt == null && attempts < mostAttempts && !nextAttemptAt.isAfter(now) && !isBeingSent(now);
    }

    /** Whether somebody has it in hand; whoever has not come back by then has stopped on the way. */
    boolean isBeingSent(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    void hold(Instant until) {
        heldUntil = until;
    }

    void sent(String address, Instant now) {
        attempts++;
        sentTo = address;
        sentAt = now;
        lastError = null;
        heldUntil = null;
    }

    void failed(String error, Duration wait, Instant now) {
        attempts++;
        lastError = error;
        nextAttemptAt = now.plus(wait);
        heldUntil = null;
    }

    /** Somebody has mended what was wrong: it is tried at once, as often as a new one. */
    void again(Instant now) {
        attempts = 0;
        nextAttemptAt = now;
    }

    UUID id() {
        return getId();
    }

    /** Of the request or the step in which it was written; null for one that is older than references of letters. */
    String reference() {
        return reference;
    }

    String inspectionId() {
        return inspectionId;
    }

    String toUser() {
        return toUser;
    }

    String toOffice() {
        return toOffice;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    int attempts() {
        return attempts;
    }

    String lastError() {
        return lastError;
    }
}
