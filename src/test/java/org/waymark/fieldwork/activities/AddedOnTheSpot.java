package org.waymark.fieldwork.activities;

import static org.waymark.inspection.access.Asked.asked;

import org.springframework.context.ApplicationContext;
import org.waymark.platform.engine.Acting;

/** An activity that an inspector adds on the spot, for tests of other rooms. */
public final class AddedOnTheSpot {

    private AddedOnTheSpot() {}

    public static void observation(ApplicationContext context, String inspector, String inspectionId) {
        context.getBean(Acting.class).as(inspector, () -> context.getBean(OnTheSpotController.class)
                .add(
                        asked(context, OnTheSpotController.class, "add", inspectionId),
                        new OnTheSpotController.NewActivity(
                                "strategy-meeting", "Called today", "The duty team", null, null, null)));
    }
}
