package org.waymark.fieldwork.timetable;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** One change of the timetable, in words. Written once. */
@Entity
class TimetableChange extends KeptRow {

    private String inspectionId;
    private UUID activityId;
    private Instant at;
    private String byUser;
    private String what;
    private String reason;
    private String handedOnBy;

    protected TimetableChange() {}

    /**
     * @param activityId null when it is about the timetable as a whole
     * @param reason     null where none was asked for or given
     */
    TimetableChange(String inspectionId, UUID activityId, Instant at, String byUser, String what, String reason) {
        super(UUID.randomUUID());
        this.inspectionId = inspectionId;
        this.activityId = activityId;
        this.at = at;
        this.byUser = byUser;
        this.what = what;
        this.reason = reason;
    }

    /** @param inspector whose it was until then */
    TimetableChange handedOnBy(String inspector) {
        handedOnBy = inspector;
        return this;
    }

    Instant at() {
        return at;
    }

    String byUser() {
        return byUser;
    }

    String what() {
        return what;
    }

    String reason() {
        return reason;
    }
}
