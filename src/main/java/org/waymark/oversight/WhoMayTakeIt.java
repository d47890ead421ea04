package org.waymark.oversight;

import java.util.List;
import java.util.Map;
import org.waymark.authority.AuthorityView;
import org.waymark.inspection.steps.WhoseStep;
import org.waymark.platform.engine.People.Person;
import org.waymark.platform.engine.rules.TaskTrail.Piece;

/**
 * Whose a task is that nobody has taken on: those who can be asked about it, by name.
 *
 * @param groups  whose members may take a task on, by task
 * @param members of these groups
 */
record WhoMayTakeIt(Map<String, List<String>> groups, Map<String, List<Person>> members) {

    /** More are no answer to whom to ring. */
    private static final int FEW = 3;

    /** Such as {@code Nobody yet; for the authority’s link officers: Martin Sowerby or Ida Lund}. */
    String inWords(Piece task, AuthorityView authority) {
        List<String> offered = groupsOf(task);
        List<String> names = offered.stream()
                .flatMap(group -> members(group).stream())
                .map(Person::name)
                .distinct()
                .limit(FEW + 1L)
                .toList();
        return "Nobody yet; for " + WhoseStep.ofGroups(offered, names.size(), authority)
                + (names.isEmpty() || names.size() > FEW ? "" : ": " + String.join(" or ", names));
    }

    List<Person> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    List<String> groupsOf(Piece task) {
        return groups.getOrDefault(task.id(), List.of());
    }
}
