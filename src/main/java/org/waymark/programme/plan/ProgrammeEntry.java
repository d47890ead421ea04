package org.waymark.programme.plan;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;
import org.waymark.programme.placing.PlacedEntry;

/** One authority in the programme of a year. */
@Entity
class ProgrammeEntry extends KeptRow {

    private UUID yearId;
    private int place;
    private String authorityCode;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int score;
    private String why;
    private boolean pinned;
    private boolean leftOut;
    private String conflict;
    private String inspectionId;
    private Instant timeCameAt;

    protected ProgrammeEntry() {}

    ProgrammeEntry(UUID yearId, int place, PlacedEntry planned) {
        super(UUID.randomUUID());
        this.yearId = yearId;
        this.place = place;
        this.authorityCode = planned.authority();
        this.firstDay = planned.firstDay();
        this.lastDay = planned.lastDay();
        this.score = planned.score();
        this.why = planned.why();
        this.pinned = planned.pinned();
        this.conflict = planned.conflict();
    }

    /** That an authority is not to be inspected in this year. */
    ProgrammeEntry(UUID yearId, int place, String authorityCode, int score) {
        super(UUID.randomUUID());
        this.yearId = yearId;
        this.place = place;
        this.authorityCode = authorityCode;
        this.score = score;
        this.why = "Left out of this year by hand.";
        this.leftOut = true;
    }

    void planned(String inspection) {
        this.inspectionId = inspection;
        this.conflict = null;
    }

    /** Its process says that the time to plan it has come. */
    void timeCame(Instant at) {
        this.timeCameAt = at;
    }

    /** Whether it has a day, stands against nothing, and is not planned. */
    boolean isToBePlanned() {
        return firstDay != null && conflict == null && inspectionId == null;
    }

    /** @param why it could not be planned */
    void conflicts(String why) {
        this.conflict = why;
    }

    UUID yearId() {
        return yearId;
    }

    String authorityCode() {
        return authorityCode;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int score() {
        return score;
    }

    String why() {
        return why;
    }

    boolean pinned() {
        return pinned;
    }

    boolean leftOut() {
        return leftOut;
    }

    String conflict() {
        return conflict;
    }

    String inspectionId() {
        return inspectionId;
    }
}
