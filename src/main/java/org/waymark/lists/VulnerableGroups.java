package org.waymark.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.reading.SameChild;
import org.waymark.platform.tasks.FieldError;

/**
 * Which children belong to the particularly vulnerable groups of the framework. No list says so: the link officer does,
 * by the authority's identifiers. Kept with the inspection, so that a better file does not lose it.
 */
@Component
public class VulnerableGroups {

    static final String LISTED = "listed";
    static final String NONE = "none";
    static final String NOT_KNOWN = "not-known";
    private static final Set<String> ANSWERS = Set.of(LISTED, NONE, NOT_KNOWN);
    private static final int NAMED = 10;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    VulnerableGroups(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the authority says of one group.
     *
     * @param group  the group's id in the framework
     * @param answer {@code listed}, {@code none} or {@code not-known}; null is not known
     * @param ids    the children's identifiers, one a line
     */
    record GroupMarks(String group, String answer, String ids) {

        List<String> lines() {
            return ids == null ? List.of() : ids.lines().map(String::strip).toList();
        }
    }

    /** A group as a page asks about it; {@code marked} is how many children are listed. */
    public record GroupLine(String group, String title, String answer, String ids, int marked) {}

    /** What has been said so far, for each group of the framework, in its order. */
    List<GroupLine> lines(InspectionView inspection) {
        Map<String, String> answers = new HashMap<>();
        jdbc.query(
                "select group_id, answer from group_answer where inspection_id = ?",
                row -> {
                    answers.put(row.getString(1), row.getString(2));
                },
                inspection.id());
        Map<String, List<String>> ids = idsByGroup(inspection.id());
        return inspection.framework().vulnerableGroups().stream()
                .map(group -> new GroupLine(
                        group.id(),
                        group.title(),
                        answers.getOrDefault(group.id(), NOT_KNOWN),
                        String.join("\n", ids.getOrDefault(group.id(), List.of())),
                        ids.getOrDefault(group.id(), List.of()).size()))
                .toList();
    }

    private Map<String, List<String>> idsByGroup(String inspectionId) {
        Map<String, List<String>> ids = new HashMap<>();
        jdbc.query(
                "select group_id, unique_id from child_mark where inspection_id = ? order by unique_id",
                row -> {
                    ids.computeIfAbsent(row.getString(1), group -> new ArrayList<>())
                            .add(row.getString(2));
                },
                inspectionId);
        return ids;
    }

    /**
     * The groups of each marked child, by its key.
     *
     * @param known the keys of the children of the lists
     */
    public Map<String, Set<String>> groupsByChild(String inspectionId, Set<String> known) {
        return byChild(idsByGroup(inspectionId), known);
    }

    public static Map<String, Set<String>> byChild(Map<String, List<String>> idsByGroup, Set<String> known) {
        Map<String, Set<String>> groups = new HashMap<>();
        idsByGroup.forEach((group, ids) -> ids.forEach(id -> SameChild.keys(id).stream()
                .filter(known::contains)
                .findFirst()
                .ifPresent(key ->
                        groups.computeIfAbsent(key, child -> new HashSet<>()).add(group))));
        return groups;
    }

    /**
     * What is wrong with the marks. A child is named by its line, since an identifier in a message may end up in a log.
     *
     * @param known the keys of the children of the lists
     */
    static List<FieldError> check(List<GroupMarks> marks, Set<String> known, Framework framework) {
        Set<String> groups = framework.vulnerableGroups().stream()
                .map(Framework.VulnerableGroup::id)
                .collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        for (int place = 0; place < marks.size(); place++) {
            check(marks.get(place), "groups[" + place + "]", groups, known, errors);
        }
        return errors;
    }

    private static void check(
            GroupMarks marks, String path, Set<String> groups, Set<String> known, List<FieldError> errors) {
        if (!groups.contains(marks.group())) {
            errors.add(new FieldError(path, "The framework has no such group. Reload the page."));
        }
        if (marks.answer() != null && !ANSWERS.contains(marks.answer())) {
            errors.add(
                    new FieldError(path + ".answer", "Say that they are listed, that there are none, or not known."));
        }
        boolean listed = LISTED.equals(marks.answer());
        List<String> lines = marks.lines();
        boolean any = lines.stream().anyMatch(line -> !line.isEmpty());
        if (listed && !any) {
            errors.add(new FieldError(
                    path + ".ids", "List the children's unique IDs, one a line, or say there are none."));
        }
        if (!listed && any) {
            errors.add(
                    new FieldError(path + ".answer", "There are unique IDs below: say that the children are listed."));
        }
        List<String> unknown = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isEmpty()
                    && SameChild.keys(lines.get(line)).stream().noneMatch(known::contains)) {
                unknown.add(Integer.toString(line + 1));
            }
        }
        if (!unknown.isEmpty()) {
            String where = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
            errors.add(new FieldError(
                    path + ".ids",
                    "No child of the lists has the unique ID of line " + where
                            + (unknown.size() > NAMED ? " and " + (unknown.size() - NAMED) + " further lines" : "")
                            + ". Give each as it stands in the lists' first column, one a line."));
        }
    }

    /** Takes the place of what was said of these groups before. */
    @Transactional
    public void record(String inspectionId, List<GroupMarks> marks, String user) {
        Timestamp now = Timestamp.from(clock.instant());
        for (GroupMarks said : marks) {
            jdbc.update("""
                    insert into group_answer (inspection_id, group_id, answer, answered_by, answered_at)
                    values (?, ?, ?, ?, ?) on conflict (inspection_id, group_id)
                    do update set answer = excluded.answer, answered_by = excluded.answered_by,
                        answered_at = excluded.answered_at""", inspectionId, said.group(), said.answer() == null ? NOT_KNOWN : said.answer(), user, now);
            jdbc.update("delete from child_mark where inspection_id = ? and group_id = ?", inspectionId, said.group());
            Set<String> ids = new LinkedHashSet<>(said.lines());
            ids.remove("");
            jdbc.batchUpdate(
                    """
                    insert into child_mark (inspection_id, group_id, unique_id, marked_by, marked_at)
                    values (?, ?, ?, ?, ?)""",
                    ids.stream()
                            .map(id -> new Object[] {inspectionId, said.group(), id, user, now})
                            .toList());
        }
    }
}
