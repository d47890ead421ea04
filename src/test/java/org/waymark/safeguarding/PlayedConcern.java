package org.waymark.safeguarding;

import static org.waymark.inspection.access.Asked.asked;

import org.springframework.context.ApplicationContext;
import org.waymark.platform.engine.Acting;

/** Concerns for tests of other rooms. */
public final class PlayedConcern {

    private PlayedConcern() {}

    /** A child may be at risk now. */
    public static void aboutNobodyInTheSample(ApplicationContext context, String inspector, String inspectionId) {
        context.getBean(Acting.class).as(inspector, () -> context.getBean(ConcernsController.class)
                .raise(
                        asked(context, ConcernsController.class, "raise", inspectionId),
                        new NewConcern(Kind.AT_RISK, null, "A child was seen alone at the office door.")));
    }

    /** A case that the authority is asked to look at again, also when the same was asked a moment ago. */
    public static void lookAgain(ApplicationContext context, String inspector, String inspectionId, String caseNumber) {
        context.getBean(Acting.class).as(inspector, () -> context.getBean(ConcernsController.class)
                .raise(
                        asked(context, ConcernsController.class, "raise", inspectionId),
                        new NewConcern(
                                Kind.LOOK_AGAIN, caseNumber, "The plan has not been reviewed for months.", true)));
    }
}
