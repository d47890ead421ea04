package org.waymark.inspection.judgement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was told by word of mouth to the Director of Children's Services and those invited (2012: paragraph 50). */
@Entity
class Feedback {

    @Id
    private String inspectionId;

    private Instant givenAt;
    private String said;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "feedback_present", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "place")
    private List<Present> present = new ArrayList<>();

    protected Feedback() {}

    Feedback(String inspectionId, Instant givenAt, List<Present> present, String said, String recordedBy) {
        this.inspectionId = inspectionId;
        this.givenAt = givenAt;
        this.present.addAll(present);
        this.said = said;
        this.recordedBy = recordedBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    String said() {
        return said;
    }

    List<Present> present() {
        return List.copyOf(present);
    }

    /** @param role such as Director of Children's Services, lead member, chair of the safeguarding board */
    @Embeddable
    record Present(String name, String role) {}

    String inspectionId() {
        return inspectionId;
    }
}
