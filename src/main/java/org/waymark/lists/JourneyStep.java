package org.waymark.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One time that a child was at a stage, as the lists tell it. */
@Entity
@Immutable
@Table(name = "stage_occurrence")
public class JourneyStep {

    @Id
    private UUID id;

    private UUID childId;
    private int place;
    private String stage;
    private LocalDate began;
    private LocalDate ended;
    private String facts;

    protected JourneyStep() {}

    public UUID childId() {
        return childId;
    }

    int place() {
        return place;
    }

    public String stage() {
        return stage;
    }

    public LocalDate began() {
        return began;
    }

    public LocalDate ended() {
        return ended;
    }

    /** What the lists say of it, as a JSON object of texts. */
    public String facts() {
        return facts;
    }
}
