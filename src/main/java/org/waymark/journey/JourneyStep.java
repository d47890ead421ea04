package org.waymark.journey;

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
class JourneyStep {

    @Id
    private UUID id;

    private UUID childId;
    private int place;
    private String stage;
    private LocalDate began;
    private LocalDate ended;
    private String facts;

    protected JourneyStep() {}

    UUID childId() {
        return childId;
    }

    int place() {
        return place;
    }

    String stage() {
        return stage;
    }

    LocalDate began() {
        return began;
    }

    LocalDate ended() {
        return ended;
    }

    /** What the lists say of it, as a JSON object of texts. */
    String facts() {
        return facts;
    }
}
