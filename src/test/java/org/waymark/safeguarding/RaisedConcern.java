package org.waymark.safeguarding;

import org.springframework.context.ApplicationContext;
import org.waymark.engine.Acting;

/** A lesser concern, for tests of other rooms: a case that the authority is asked to look at again. */
public final class RaisedConcern {

    private RaisedConcern() {}

    public static void lookAgain(ApplicationContext context, String inspector, String inspectionId, String caseNumber) {
        context.getBean(Acting.class).as(inspector, () -> context.getBean(ConcernsController.class)
                .raise(inspectionId, new NewConcern(Kind.LOOK_AGAIN, caseNumber, "The plan has not been reviewed for months.")));
    }
}
