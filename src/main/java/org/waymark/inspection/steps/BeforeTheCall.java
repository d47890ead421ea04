package org.waymark.inspection.steps;

import java.time.Instant;
import java.util.Optional;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.inspection.InspectionView;

/** What an inspection waits for that its authority does not know of yet. */
public final class BeforeTheCall {

    private BeforeTheCall() {}

    /** In a sentence; empty once the authority was called. */
    public static Optional<String> inWords(InspectionView inspection, Instant now) {
        if (inspection.isOpenToAuthority()) {
            return Optional.empty();
        }
        String head = inspection.framework().joint().headOfAuthority();
        Instant call = London.morningOf(inspection.noticeDay());
        return Optional.of(
                now.isBefore(call)
                        ? "Nothing waits until %s: then, on the day of the notice, the call to the %s is put before the lead inspector."
                                .formatted(InWords.moment(call), head)
                        : "The day of the notice has come: within a minute the call to the %s is put before the lead inspector."
                                .formatted(head));
    }
}
