package org.waymark.inspection.followup;

import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A form in which the authority says that it has done one of its duties. */
abstract class DutyForm<A> implements TaskForm<A> {

    final AuthorityDuties duties;
    private final Inspections inspections;
    private final String duty;

    /** @param duty one of those of {@link AuthorityDuties} */
    DutyForm(AuthorityDuties duties, Inspections inspections, String duty) {
        this.duties = duties;
        this.inspections = inspections;
        this.duty = duty;
    }

    @Override
    public final DutyPage context(OpenTask task) {
        return DutyPage.of(
                inspections.byId(task.inspectionId()), duties.limitOf(task.inspectionId(), duty), duties.today());
    }
}
