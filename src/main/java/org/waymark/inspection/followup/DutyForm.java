package org.waymark.inspection.followup;

import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A form in which the authority says that it has done one of its duties. */
abstract class DutyForm<A> implements TaskForm<A> {

    final AuthorityDuties duties;
    private final Inspections inspections;
    private final StatementDecisions decisions;
    private final String duty;

    /** @param duty one of those of {@link AuthorityDuties} */
    DutyForm(AuthorityDuties duties, Inspections inspections, StatementDecisions decisions, String duty) {
        this.decisions = decisions;
        this.duties = duties;
        this.inspections = inspections;
        this.duty = duty;
    }

    @Override
    public final DutyPage context(OpenTask task) {
        InspectionView inspection = inspections.byId(task.inspectionId());
        return DutyPage.of(
                inspection,
                duty.equals(AuthorityDuties.STATEMENT)
                        ? decisions.principal(inspection)
                        : inspection.authority().name(),
                duties.limitOf(task.inspectionId(), duty),
                duties.today());
    }
}
