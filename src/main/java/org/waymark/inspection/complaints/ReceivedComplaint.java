package org.waymark.inspection.complaints;

import org.waymark.calendar.InWords;
import org.waymark.platform.engine.People;

/** A complaint as the forms about it show it. */
record ReceivedComplaint(int number, String from, String on, String recordedBy, String what, String effect) {

    static ReceivedComplaint of(Complaint complaint, People people) {
        return new ReceivedComplaint(
                complaint.number(),
                complaint.madeBy().inWords(),
                InWords.day(complaint.receivedOn()),
                people.name(complaint.recordedBy()),
                complaint.what(),
                complaint.holdsPublication()
                        ? "Publication is held because of it: " + complaint.effectReason()
                        : "Publication does not wait for it");
    }
}
