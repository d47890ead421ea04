package org.waymark.platform.tasks.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.platform.tasks.CaseProgress.StagesDone;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.worklist.WorkGroup.UrgencyInWords;
import org.waymark.platform.tasks.worklist.WorkGroup.WorkItem;

/** Puts tasks together by what they are about. A group stands where its most urgent task would. */
final class WorkGroups {

    private static final String BETWEEN = " \u00b7 ";
    private static final String OF_A_CONCERN = "/concern-";

    private final Map<String, StagesDone> progress;
    private final Set<String> begun;
    private final Instant now;

    /**
     * @param progress of cases, by the keys of their processes
     * @param begun    ids of the tasks of which something is kept
     */
    WorkGroups(Map<String, StagesDone> progress, Set<String> begun, Instant now) {
        this.progress = progress;
        this.begun = begun;
        this.now = now;
    }

    /**
     * @param name     of the task
     * @param mine     whether whoever looks works on it
     * @param handedBy the name of whoever handed it over to them; null when nobody did
     */
    record Waiting(String name, boolean mine, String handedBy, Desk.Label label) {}

    List<WorkGroup> of(List<Waiting> tasks) {
        Map<String, List<Waiting>> byKey = tasks.stream()
                .collect(Collectors.groupingBy(WorkGroups::keyOf, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Sorted sorted) -> sorted.urgency)
                        .thenComparing(sorted -> sorted.due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(sorted -> sorted.group.title()))
                .map(sorted -> sorted.group)
                .toList();
    }

    private record Sorted(Urgency urgency, Instant due, WorkGroup group) {}

    /** A task of no process with a key is a group of its own. */
    private static String keyOf(Waiting task) {
        String key = task.label().businessKey();
        return key == null ? task.label().taskId() : key;
    }

    private Sorted group(String key, List<Waiting> tasks) {
        List<Waiting> inOrder = tasks.stream()
                .sorted(Comparator.comparing(this::urgencyOf)
                        .thenComparing(task -> task.label().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Waiting first = inOrder.get(0);
        Urgency urgency = urgencyOf(first);
        Instant nextDue = tasks.stream()
                .map(task -> task.label().due())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<String> about = List.of(first.label().about().split(BETWEEN));
        WorkGroup group = new WorkGroup(
                key,
                title(about, first.label().authority()),
                about.stream().skip(2).collect(Collectors.joining(BETWEEN)),
                Optional.ofNullable(progress.get(key)).map(WorkGroups::inWords).orElse(null),
                nextDue,
                inWords(urgency, first.label().due()),
                inOrder.stream().map(this::item).toList());
        return new Sorted(urgency, first.label().due(), group);
    }

    /** The authority stands first, whether a case or a concern is named or not. */
    private static String title(List<String> about, String authority) {
        List<String> two = about.stream().limit(2).toList();
        return authority == null
                ? String.join(BETWEEN, two)
                : Stream.concat(Stream.of(authority), two.stream().filter(part -> !part.equals(authority)))
                        .collect(Collectors.joining(BETWEEN));
    }

    private static String inWords(StagesDone stages) {
        return "%d of %d %s done".formatted(stages.done(), stages.all(), stages.all() == 1 ? "stage" : "stages");
    }

    private WorkItem item(Waiting task) {
        Instant due = task.label().due();
        return new WorkItem(
                task.label().taskId(),
                task.name(),
                begun.contains(task.label().taskId()) ? "In progress" : "Not started",
                task.mine(),
                task.label().assignee(),
                task.handedBy(),
                due,
                inWords(urgencyOf(task), due));
    }

    private UrgencyInWords inWords(Urgency urgency, Instant due) {
        return new UrgencyInWords(urgency.name().toLowerCase().replace('_', '-'), urgency.inWords(due, now));
    }

    private Urgency urgencyOf(Waiting task) {
        Desk.Label label = task.label();
        boolean concern = label.businessKey() != null && label.businessKey().contains(OF_A_CONCERN);
        return Urgency.of(concern, label.due(), label.standing(), now);
    }
}
