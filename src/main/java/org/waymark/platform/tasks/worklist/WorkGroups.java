package org.waymark.platform.tasks.worklist;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.platform.tasks.CaseProgress.StagesDone;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.worklist.TaskDetails.Detail;
import org.waymark.platform.tasks.worklist.WaitingCases.WaitingCase;
import org.waymark.platform.tasks.worklist.WorkGroup.UrgencyInWords;
import org.waymark.platform.tasks.worklist.WorkGroup.WorkItem;

/**
 * Puts tasks together by what they are about. A group stands where its most urgent task would; a case that waits for others stands
 * among what is due later, by the day of what it waits for, since it never presses whoever looks.
 */
final class WorkGroups {

    private static final String BETWEEN = " \u00b7 ";
    private static final String OF_A_CONCERN = "/concern-";
    private static final UrgencyInWords WAITS = new UrgencyInWords("waits", "Waits for others");

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
     * @param detail   what is known of it beyond that; null for nothing
     * @param mine     whether whoever looks works on it
     * @param handedBy the name of whoever handed it over to them; null when nobody did
     */
    record Waiting(String name, Detail detail, boolean mine, String handedBy, Desk.Label label) {

        private boolean isToday() {
            return detail != null && detail.today();
        }

        /** What takes place today stands where its hour is, and not where it is to be recorded. */
        private Instant at() {
            return isToday() && detail.begins() != null ? detail.begins() : label.due();
        }
    }

    List<WorkGroup> of(List<Waiting> tasks, List<WaitingCase> cases) {
        Map<String, List<Waiting>> byKey = tasks.stream()
                .collect(Collectors.groupingBy(WorkGroups::keyOf, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        byKey.entrySet().stream().map(entry -> group(entry.getKey(), entry.getValue())),
                        cases.stream().map(this::group))
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
                        .thenComparing(Waiting::at, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Waiting first = inOrder.get(0);
        Urgency urgency = urgencyOf(first);
        Instant nextDue = tasks.stream()
                .map(task -> task.label().due())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<String> about = parts(first.label());
        WorkGroup group = new WorkGroup(
                key,
                title(about, first.label().authority()),
                rest(about),
                progressOf(key),
                nextDue,
                inWords(urgency, first),
                inOrder.stream().map(this::item).toList(),
                null);
        return new Sorted(urgency, first.at(), group);
    }

    private Sorted group(WaitingCase one) {
        Desk.Label label = one.label();
        List<String> about = parts(label);
        WorkGroup group = new WorkGroup(
                label.businessKey(),
                title(about, label.authority()),
                rest(about),
                progressOf(label.businessKey()),
                null,
                WAITS,
                List.of(),
                one.waits());
        return new Sorted(Urgency.LATER, label.due(), group);
    }

    private static String rest(List<String> about) {
        return about.stream().skip(2).collect(Collectors.joining(BETWEEN));
    }

    private String progressOf(String key) {
        return Optional.ofNullable(progress.get(key)).map(WorkGroups::inWords).orElse(null);
    }

    private static List<String> parts(Desk.Label label) {
        return List.of(label.about().split(BETWEEN));
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
        Detail detail = task.detail();
        boolean isBegun = begun.contains(task.label().taskId());
        String state = isBegun ? "In progress" : "Not started";
        return new WorkItem(
                task.label().taskId(),
                task.name(),
                detail == null ? null : detail.what(),
                isBegun,
                detail == null || detail.cameBack() == null
                        ? state
                        : detail.cameBack() + ", " + state.toLowerCase(Locale.ROOT),
                task.mine(),
                task.label().assignee(),
                task.handedBy(),
                task.label().due(),
                inWords(urgencyOf(task), task));
    }

    private UrgencyInWords inWords(Urgency urgency, Waiting task) {
        return new UrgencyInWords(
                urgency.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                urgency == Urgency.TODAY && task.isToday()
                        ? "Today"
                        : urgency.inWords(task.label().due(), now));
    }

    private Urgency urgencyOf(Waiting task) {
        Desk.Label label = task.label();
        boolean concern = label.businessKey() != null && label.businessKey().contains(OF_A_CONCERN);
        Urgency urgency = Urgency.of(concern, label.due(), label.standing(), now);
        return task.isToday() && urgency.compareTo(Urgency.TODAY) > 0 ? Urgency.TODAY : urgency;
    }
}
