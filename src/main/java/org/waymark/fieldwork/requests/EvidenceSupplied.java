package org.waymark.fieldwork.requests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.fieldwork.EvidenceKind;

/** What other evidence the authority holds (2012: paragraph 37), or why it has nothing more. */
@Entity
public class EvidenceSupplied {

    @Id
    private String inspectionId;

    @Version
    private int version;

    private String nothingReason;
    private String suppliedBy;
    private Instant suppliedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evidence_item", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "place")
    private List<Item> items = new ArrayList<>();

    protected EvidenceSupplied() {}

    public EvidenceSupplied(String inspectionId, List<Item> items, String nothingReason, String by, Instant at) {
        this.inspectionId = inspectionId;
        this.items.addAll(items);
        this.nothingReason = nothingReason;
        this.suppliedBy = by;
        this.suppliedAt = at;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    String nothingReason() {
        return nothingReason;
    }

    /** @param whereToRead a shelf, a system, a person who hands it out */
    @Embeddable
    record Item(String title, @Enumerated(EnumType.STRING) EvidenceKind kind, String whereToRead) {}
}
