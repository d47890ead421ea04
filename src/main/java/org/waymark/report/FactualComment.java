package org.waymark.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One comment of the authority, or of another inspected body, on the facts of the draft, and the lead's answer. */
@Entity
@Table(name = "factual_comment")
public class FactualComment extends KeptRow {

    private int number;
    private String section;
    private Integer paragraph;
    private String whatIsWrong;
    private String whatIsRight;
    private String evidence;
    private UUID attachment;
    private UUID organisationId;
    private Boolean accepted;
    private String changedText;
    private String reason;
    private String answeredBy;
    private Instant answeredAt;

    protected FactualComment() {}

    public FactualComment(int number, Place place, String whatIsWrong, String whatIsRight, String evidence) {
        super(UUID.randomUUID());
        this.number = number;
        this.section = place.section();
        this.paragraph = place.paragraph();
        this.whatIsWrong = whatIsWrong;
        this.whatIsRight = whatIsRight;
        this.evidence = evidence;
    }

    /** @param file the id of one of the inspection's attachments; null for none */
    public FactualComment with(UUID file) {
        this.attachment = file;
        return this;
    }

    /** @param organisation whose comment it is, of those beside the local authority; null for the authority's */
    FactualComment numbered(int number, UUID organisation) {
        this.number = number;
        this.organisationId = organisation;
        return this;
    }

    public void accept(String changedText, String user, Instant at) {
        this.changedText = changedText;
        answered(true, user, at);
    }

    public void decline(String reason, String user, Instant at) {
        this.reason = reason;
        answered(false, user, at);
    }

    private void answered(boolean accepted, String user, Instant at) {
        this.accepted = accepted;
        this.answeredBy = user;
        this.answeredAt = at;
    }

    public boolean isAnswered() {
        return accepted != null;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    public int number() {
        return number;
    }

    public Place place() {
        return new Place(section, paragraph);
    }

    public String whatIsWrong() {
        return whatIsWrong;
    }

    public String whatIsRight() {
        return whatIsRight;
    }

    public String evidence() {
        return evidence;
    }

    public UUID attachment() {
        return attachment;
    }

    /** Of the inspected organisations beside the local authority, whose comment it is; null for the authority's. */
    public UUID organisation() {
        return organisationId;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String changedText() {
        return changedText;
    }

    public String reason() {
        return reason;
    }

    /**
     * Where in the draft.
     *
     * @param section   a heading's id; null when a saved comment that was never submitted named none
     * @param paragraph a paragraph's number; null when the comment is on the section as a whole
     */
    public record Place(String section, Integer paragraph) {

        /** Whether nobody types what stands there: it is written from the inspection's facts. */
        public boolean isAccount() {
            return ReportHeading.ABOUT.equals(section);
        }
    }
}
