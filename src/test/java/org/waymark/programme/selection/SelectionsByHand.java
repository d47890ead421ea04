package org.waymark.programme.selection;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.waymark.inspection.access.Asked;
import org.waymark.platform.engine.Acting;

/** Selections by risk, for tests of other rooms. */
public final class SelectionsByHand {

    private final ApplicationContext context;

    public SelectionsByHand(ApplicationContext context) {
        this.context = context;
    }

    /** All authorities in order, as the manager has them put. */
    public void select() {
        context.getBean(Acting.class)
                .as("manager", () -> context.getBean(RiskSelections.class).select());
    }

    /** Why its authority was selected, line by line, as it is told to this user on the inspection's page. */
    public List<String> told(String user, String inspection) {
        return context.getBean(Acting.class).as(user, () -> context
                .getBean(SelectionController.class)
                .why(Asked.asked(context, SelectionController.class, "why", inspection))
                .working()
                .stream()
                .map(SelectionController.Working::words)
                .toList());
    }
}
