package org.waymark.casework.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.framework.Framework;
import org.waymark.platform.engine.KeptRow;

/** One thing that was seen in a case: what, in which document, who said it, and of which agency. */
@Entity
@Table(name = "case_evidence")
public class CaseEvidenceItem extends KeptRow {

    private String caseId;
    private String stage;
    private String point;
    private int place;
    private String seen;
    private String document;

    @Column(name = "said_by")
    private String saidBy;

    private String agency;
    private String byUser;
    private Instant at;
    private Instant supersededAt;

    protected CaseEvidenceItem() {}

    /**
     * @param stage null for a sampled case, which is looked at as a whole
     * @param point the strand of a stage, or the theme of a sampled case
     */
    CaseEvidenceItem(String caseId, String stage, String point, int place, EvidenceAnswer given) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.stage = stage;
        this.point = point;
        this.place = place;
        this.seen = given.seen();
        this.document = given.document();
        this.saidBy = given.saidBy();
        this.agency = given.agency();
    }

    CaseEvidenceItem by(String user, Instant when) {
        byUser = user;
        at = when;
        return this;
    }

    public String caseId() {
        return caseId;
    }

    public String byUser() {
        return byUser;
    }

    public String stage() {
        return stage;
    }

    public String point() {
        return point;
    }

    /** An id of the framework's agencies; null when the inspector named none. */
    public String agency() {
        return agency;
    }

    public EvidenceAnswer answer() {
        return new EvidenceAnswer(seen, document, saidBy, agency);
    }

    /** What was seen, and behind it where it comes from. */
    String inWords(Framework framework) {
        String from = Stream.of(document, saidBy == null ? null : "said by " + saidBy, agencyTitle(framework))
                .filter(part -> part != null)
                .collect(Collectors.joining("; "));
        return from.isEmpty() ? seen : seen + " (" + from + ")";
    }

    private String agencyTitle(Framework framework) {
        return framework.agencies().stream()
                .filter(known -> known.id().equals(agency))
                .map(Framework.Agency::title)
                .findFirst()
                .orElse(null);
    }

    /** A line for each item; null when there is none. */
    public static String inWords(List<CaseEvidenceItem> items, Framework framework) {
        return items.isEmpty()
                ? null
                : items.stream().map(item -> item.inWords(framework)).collect(Collectors.joining("\n"));
    }
}
