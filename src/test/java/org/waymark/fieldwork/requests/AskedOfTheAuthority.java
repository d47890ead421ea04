package org.waymark.fieldwork.requests;

import static org.waymark.inspection.access.Asked.asked;

import org.springframework.context.ApplicationContext;
import org.waymark.platform.engine.Acting;

/** A request to the authority, for tests of other rooms, with the limit that its page proposes. */
public final class AskedOfTheAuthority {

    private AskedOfTheAuthority() {}

    public static void ask(ApplicationContext context, String inspector, String inspectionId) {
        RequestsController page = context.getBean(RequestsController.class);
        context.getBean(Acting.class).as(inspector, () -> {
            int days = page.all(asked(context, RequestsController.class, "all", inspectionId))
                    .proposedDays();
            page.ask(
                    asked(context, RequestsController.class, "ask", inspectionId),
                    new RequestsController.NewRequest(null, "The audits of the last two years.", days));
        });
    }
}
