package org.waymark.programme.plan;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;
import org.waymark.programme.placing.PlacedEntry.TeamPlace;

/** A place in the team of an inspection of the programme, and who is to have it. */
@Entity
class ProgrammeTeamPlace extends KeptRow {

    private UUID entryId;
    private int place;
    private String userId;
    private String name;
    private String specialism;

    protected ProgrammeTeamPlace() {}

    /** @param place from 1, which leads */
    ProgrammeTeamPlace(UUID entryId, int place, TeamPlace who) {
        super(UUID.randomUUID());
        this.entryId = entryId;
        this.place = place;
        this.userId = who.user();
        this.name = who.name();
        this.specialism = who.specialism();
    }

    UUID entryId() {
        return entryId;
    }

    int place() {
        return place;
    }

    /** Null for a post that is not filled yet. */
    String userId() {
        return userId;
    }

    String name() {
        return name;
    }

    String specialism() {
        return specialism;
    }
}
