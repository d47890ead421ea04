package org.waymark.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A child as the authority's lists describe them. Written once, with the lists; what identifies a child stands here.
 */
@Entity
@Immutable
public class Child {

    @Id
    private UUID id;

    private UUID submissionId;
    private String uniqueId;
    private LocalDate dateOfBirth;
    private String ageBand;
    private String gender;
    private String ethnicity;
    private String disability;
    private String need;
    private String caseStatus;
    private boolean isOpen;
    private LocalDate closedOn;
    private String stages;

    protected Child() {}

    public UUID id() {
        return id;
    }

    public String uniqueId() {
        return uniqueId;
    }

    LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    /** On the reference day of the lists, such as {@code 5 to 9}. */
    public String ageBand() {
        return ageBand;
    }

    public String gender() {
        return gender;
    }

    public String ethnicity() {
        return ethnicity;
    }

    public String disability() {
        return disability;
    }

    public String need() {
        return need;
    }

    public String caseStatus() {
        return caseStatus;
    }

    public boolean isOpen() {
        return isOpen;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** The ids of the stages reached, in the order of the journey. */
    public List<String> stages() {
        return Arrays.asList(stages.split(","));
    }

    /** Tells nothing of the child. */
    @Override
    public String toString() {
        return "Child[" + id + "]";
    }
}
