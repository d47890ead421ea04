package org.waymark.retention;

import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.waymark.records.KeptRecords;
import org.waymark.records.RecordKind;

/** For tests of other rooms: everything of an inspection is erased, in the order in which it would be, whether or not it is due. */
public final class Erased {

    private static final int A_PORTION = 500;

    private Erased() {}

    /** In the running transaction. Returns how many records went. */
    public static int everythingOf(ApplicationContext context, String inspectionId) {
        int erased = 0;
        for (RecordKind kind : RecordKind.values()) {
            for (KeptRecords room : context.getBean(DueRecords.class).of(kind)) {
                Optional<KeptRecords.Portion> portion = room.erase(inspectionId, A_PORTION);
                while (portion.isPresent()) {
                    erased += portion.get().number();
                    portion = room.erase(inspectionId, A_PORTION);
                }
            }
        }
        return erased;
    }
}
