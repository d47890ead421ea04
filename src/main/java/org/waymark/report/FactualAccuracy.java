package org.waymark.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the authority said about the facts of the draft (2012: paragraph 46), and how it came. */
@Entity
@Table(name = "factual_accuracy")
public class FactualAccuracy {

    public enum Came {
        SUBMITTED("submitted by the authority", "The authority submitted its comments."),
        NO_COMMENTS("the authority has no comments", "The authority has no comments."),
        SAVED_NOT_SUBMITTED(
                "saved by the authority, not submitted",
                "The authority saved comments and did not submit them by the limit: they went forward as they stood."),
        SILENT("the authority did not answer", "The authority did not answer by the limit.");

        private final String words;
        private final String sentence;

        Came(String words, String sentence) {
            this.words = words;
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        public String words() {
            return words;
        }
    }

    @Id
    private String inspectionId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Came came;

    private String byUser;
    private Instant receivedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "inspection_id", nullable = false)
    @OrderBy("number")
    private List<FactualComment> comments = new ArrayList<>();

    protected FactualAccuracy() {}

    public FactualAccuracy(String inspectionId, Came came, List<FactualComment> comments) {
        this.inspectionId = inspectionId;
        this.came = came;
        this.comments.addAll(comments);
    }

    public void received(String user, Instant at) {
        this.byUser = user;
        this.receivedAt = at;
    }

    public Came came() {
        return came;
    }

    /** Who submitted or saved it; null when nobody did. */
    public String byUser() {
        return byUser;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean hasComments() {
        return !comments.isEmpty();
    }

    public List<FactualComment> comments() {
        return List.copyOf(comments);
    }

    public Optional<FactualComment> comment(int number) {
        return comments.stream().filter(comment -> comment.number() == number).findFirst();
    }
}
