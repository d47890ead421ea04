package org.waymark.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.authority.AuthorityView;
import org.waymark.platform.engine.People.Person;
import org.waymark.platform.engine.StaffGroups;
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

    /** Such as {@code Nobody yet; for the Director’s office: Martin Sowerby or Ida Lund}. */
    String inWords(Piece task, AuthorityView authority) {
        List<String> offered = groupsOf(task);
        List<String> names = offered.stream()
                .flatMap(group -> members(group).stream())
                .map(Person::name)
                .distinct()
                .limit(FEW + 1L)
                .toList();
        return "Nobody yet; for " + office(offered, authority)
                + (names.isEmpty() || names.size() > FEW ? "" : ": " + String.join(" or ", names));
    }

    List<Person> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    List<String> groupsOf(Piece task) {
        return groups.getOrDefault(task.id(), List.of());
    }

    private static String office(List<String> groups, AuthorityView authority) {
        return Stream.of(
                        Map.entry(authority.dcsGroup(), "the Director’s office"),
                        Map.entry(authority.linkGroup(), "the link officers"),
                        Map.entry(StaffGroups.MANAGERS, "inspection managers"),
                        Map.entry(StaffGroups.QUALITY, "quality assurance"),
                        Map.entry(StaffGroups.INSPECTORS, "the inspectors"))
                .filter(entry -> groups.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("somebody");
    }
}
