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
import java.util.UUID;

/**
 * What the authority said about the facts of the draft (2012: paragraph 46), and how it came. Where other bodies are
 * inspected beside it, their comments stand here too, with the organisation of each.
 */
@Entity
@Table(name = "factual_accuracy")
public class FactualAccuracy {

    public enum Came {
        WAITED_FOR("not here yet", "The authority has not answered yet."),
        SUBMITTED("submitted by the authority", "The authority submitted its comments."),
        NO_COMMENTS("the authority has no comments", "The authority has no comments."),
        SAVED_NOT_SUBMITTED(
                "saved by the authority, not submitted",
                "The authority saved comments and did not submit them by the limit: they went forward as they stood."),
        SILENT("the authority did not answer", "The authority did not answer by the limit."),
        DROPPED_OUT("no part of the inspection any more", "It is no part of the inspection any more.");

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

        /** As {@link #words}, of another body than the authority. */
        public String wordsOf(String body) {
            return words.replace("the authority", body);
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

    /** @param at when the first of those who check the facts answers */
    public FactualAccuracy(String inspectionId, Instant at) {
        this.inspectionId = inspectionId;
        this.came = Came.WAITED_FOR;
        this.receivedAt = at;
    }

    /** The authority has answered, or its time is over. */
    public void received(Came came, List<FactualComment> comments, String user, Instant at) {
        this.came = came;
        this.byUser = user;
        this.receivedAt = at;
        add(comments, null);
    }

    /** @param organisation whose comments they are; null for the authority's */
    public void add(List<FactualComment> more, UUID organisation) {
        more.forEach(comment -> comments.add(comment.numbered(comments.size() + 1, organisation)));
    }

    /** Whether the authority has answered, or its time is over. */
    public boolean isIn() {
        return came != Came.WAITED_FOR;
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
