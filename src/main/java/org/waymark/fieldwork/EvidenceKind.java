package org.waymark.fieldwork;

import java.util.Arrays;
import java.util.Optional;

/** A kind of evidence that a local authority holds (2012: paragraph 37). */
public enum EvidenceKind {
    AUDIT("audit", "Audit of cases or practice"),
    PERFORMANCE("performance", "Performance information"),
    VIEWS("views", "Views of children and families"),
    COMPLAINTS("complaints", "Complaints and what was learnt from them"),
    SUPERVISION("supervision", "Supervision and workforce"),
    POLICY("policy", "Policy, procedure or plan"),
    REVIEW("review", "Review by someone from outside"),
    OTHER("other", "Something else");

    private final String id;
    private final String title;

    EvidenceKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public static Optional<EvidenceKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
