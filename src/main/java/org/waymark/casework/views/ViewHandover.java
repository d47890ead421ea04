package org.waymark.casework.views;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.Member;
import org.waymark.inspection.handover.HandoverRule;
import org.waymark.platform.engine.HeldTasks.HeldTask;

/** A view stays within its inspectorate. */
@Component
class ViewHandover implements HandoverRule {

    private final Inspections inspections;

    ViewHandover(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public boolean concerns(HeldTask task) {
        return ChildViewProcess.KEY.equals(task.processKey());
    }

    @Override
    public Map<String, String> barred(HeldTask task, Collection<String> users) {
        List<Member> members = inspections.byId(task.inspectionId()).members();
        String of = inspectorateOf(members, task.assignee());
        return users.stream()
                .filter(user -> of == null || !of.equals(inspectorateOf(members, user)))
                .collect(Collectors.toMap(user -> user, user -> "is not of the inspectorate whose view this is."));
    }

    private static String inspectorateOf(List<Member> members, String user) {
        return members.stream()
                .filter(member -> member.userId().equals(user))
                .map(Member::inspectorate)
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
    }

    /** Each view is asked for by itself. */
    @Override
    public void wholeGoesTo(HeldTask task, String user) {}
}
