package org.waymark.inspection.handover;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.waymark.inspection.InspectionView;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.NoSuchInspection;
import org.waymark.inspection.access.InspectionAccess;
import org.waymark.platform.audit.Audit;
import org.waymark.platform.engine.HeldTasks;
import org.waymark.platform.engine.HeldTasks.HeldTask;
import org.waymark.platform.engine.People;
import org.waymark.platform.engine.StaffGroups;
import org.waymark.platform.engine.WaitingWork;
import org.waymark.platform.engine.database.AdvisoryLocks;
import org.waymark.platform.mail.Letter;
import org.waymark.platform.mail.Post;
import org.waymark.platform.tasks.Choice;
import org.waymark.platform.tasks.Desk;
import org.waymark.platform.tasks.Handovers;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.WriteTransaction;

/**
 * Hands a task over: by whoever has it, by the lead from one of the team's inspectors, by a manager from anybody of the
 * team. It goes to nobody who could not do it. What was typed stays with the task, and so goes with it.
 */
@Service
class HandingOver implements Handovers {

    private static final String NOT_THEIRS =
            "It is handed over by whoever works on it, by the lead inspector or by an inspection manager.";

    private final HeldTasks tasks;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final List<HandoverRule> rules;
    private final HandoverTrail book;
    private final WaitingWork waitingWork;
    private final People people;
    private final Post post;
    private final Audit audit;
    private final AdvisoryLocks turns;

    HandingOver(
            HeldTasks tasks,
            Inspections inspections,
            InspectionAccess access,
            List<HandoverRule> rules,
            HandoverTrail book,
            WaitingWork waitingWork,
            People people,
            Post post,
            Audit audit,
            AdvisoryLocks turns) {
        this.tasks = tasks;
        this.inspections = inspections;
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.waitingWork = waitingWork;
        this.people = people;
        this.post = post;
        this.audit = audit;
        this.turns = turns;
    }

    /**
     * To whom a task can be handed over.
     *
     * @param refusal why it stays where it is, in a sentence; null when it can go
     * @param to      who could do it
     * @param not     who of the team could not, each with the reason, as a sentence
     * @param alike   how many tasks that wait go with it, itself included, when all of it is handed over; 1 for no others
     * @param ofCase  whether it is about one child
     */
    record Offer(String refusal, String from, List<Choice> to, List<String> not, int alike, boolean ofCase) {}

    /**
     * @param note       why, and what is left to be done
     * @param whole      all that is alike, what comes later included; otherwise this task alone
     * @param knowsChild whether whoever has it knows the child or the family
     */
    record Wish(String to, String note, boolean whole, boolean knowsChild) {}

    @Override
    public Map<String, Handover> latest(Collection<String> taskIds) {
        return book.latest(taskIds);
    }

    @Override
    public boolean mayBegin(String taskId) {
        return tasks.of(taskId)
                .filter(task -> HandoverCheck.refusal(task).isEmpty())
                .filter(this::mayBeBegun)
                .isPresent();
    }

    /** A process that is of no inspection has nobody who could take its tasks over. */
    private boolean mayBeBegun(HeldTask task) {
        try {
            return may(task, inspectionOf(task));
        } catch (NoSuchInspection ofNone) {
            return false;
        }
    }

    /** @throws Desk.TaskNotFound when there is no such task, or whoever asks may not see it */
    Offer offer(String taskId) {
        HeldTask task = tasks.of(taskId).orElseThrow(Desk.TaskNotFound::new);
        return offer(task, inspectionOf(task));
    }

    private Offer offer(HeldTask task, InspectionView inspection) {
        String from = task.assignee() == null ? null : people.name(task.assignee());
        boolean ofCase = rules.stream().anyMatch(rule -> rule.concerns(task));
        String refusal = HandoverCheck.refusal(task).orElseGet(() -> may(task, inspection) ? null : NOT_THEIRS);
        if (refusal != null) {
            return new Offer(refusal, from, List.of(), List.of(), 1, ofCase);
        }
        Set<String> users = candidates(task, inspection);
        Map<String, String> barred = barred(task, users);
        Map<String, String> names = people.names(users);
        Comparator<String> byName = Comparator.comparing(names::get);
        return new Offer(
                users.size() == barred.size() ? "Nobody else can do this task." : null,
                from,
                users.stream()
                        .filter(user -> !barred.containsKey(user))
                        .sorted(byName)
                        .map(user -> new Choice(user, names.get(user)))
                        .toList(),
                barred.keySet().stream()
                        .sorted(byName)
                        .map(user -> names.get(user) + " " + barred.get(user))
                        .toList(),
                wholeOf(task).size(),
                ofCase);
    }

    /**
     * @throws Desk.TaskNotFound when there is no such task, or whoever asks may not see it
     * @throws NotAllowed        when it is not theirs to hand over
     * @throws RefusedAnswers    when it cannot be so
     */
    @WriteTransaction
    public void handOver(String taskId, Wish wish) {
        HeldTask seen = tasks.of(taskId).orElseThrow(Desk.TaskNotFound::new);
        // First the process, then its tasks: so no two who hand over at once wait for each other.
        turns.take("hand-over", seen.processId());
        turns.take("task", taskId);
        HeldTask task = tasks.of(taskId).orElseThrow(Desk.TaskNotFound::new);
        InspectionView inspection = inspectionOf(task);
        if (task.assignee() != null && !may(task, inspection)) {
            throw new NotAllowed(NOT_THEIRS);
        }
        HandoverCheck.refusal(task).ifPresent(why -> {
            throw RefusedAnswers.of("", why);
        });
        HandoverCheck.complete(wish);
        requireOffered(task, inspection, wish.to());
        boolean whole = wish.whole() || wish.knowsChild();
        List<HeldTask> all = whole ? wholeOf(task) : List.of(task);
        for (HeldTask one : all) {
            turns.take("task", one.id());
            waitingWork.handOver(one.id(), wish.to());
            book.add(one, wish.to(), access.user(), wish.note().strip(), wish.knowsChild());
            audit.add(access.user(), "hand-over-task", inspection.id(), one.id(), "recorded");
        }
        if (whole && task.groups().isEmpty()) {
            rules.stream().filter(rule -> rule.concerns(task)).forEach(rule -> rule.wholeGoesTo(task, wish.to()));
        }
        tell(task, all.size(), inspection, wish.to());
    }

    private void requireOffered(HeldTask task, InspectionView inspection, String to) {
        Set<String> users = candidates(task, inspection);
        if (!users.contains(to)) {
            throw RefusedAnswers.of("to", "Choose one of those who are offered: nobody else may do this task.");
        }
        String bar = barred(task, Set.of(to)).get(to);
        if (bar != null) {
            throw RefusedAnswers.of("to", people.name(to) + " " + bar);
        }
    }

    private List<HeldTask> wholeOf(HeldTask task) {
        return task.groups().isEmpty() ? tasks.alike(task) : List.of(task);
    }

    private boolean may(HeldTask task, InspectionView inspection) {
        return HandoverCheck.may(task, inspection, access.user(), access.isManager());
    }

    /** Who may do such a task at all; without whoever has it. */
    private Set<String> candidates(HeldTask task, InspectionView inspection) {
        Set<String> users = new LinkedHashSet<>();
        if (task.groups().isEmpty() || task.groups().contains(StaffGroups.INSPECTORS)) {
            users.addAll(inspection.inspectors());
        }
        task.groups().stream()
                .filter(group -> !group.equals(StaffGroups.INSPECTORS))
                .flatMap(group -> people.inGroup(group).stream())
                .map(People.Person::id)
                .filter(user -> !inspection.inspectors().contains(user))
                .forEach(users::add);
        users.remove(task.assignee());
        return users;
    }

    private Map<String, String> barred(HeldTask task, Collection<String> users) {
        Map<String, String> barred = new HashMap<>();
        rules.stream().filter(rule -> rule.concerns(task)).forEach(rule -> barred.putAll(rule.barred(task, users)));
        Set<String> connected = book.whoKnowChild(task.businessKey());
        users.stream()
                .filter(connected::contains)
                .forEach(user -> barred.put(user, "has said that they know the child or the family."));
        return barred;
    }

    private InspectionView inspectionOf(HeldTask task) {
        return access.byId(task.inspectionId());
    }

    private void tell(HeldTask task, int tasksGone, InspectionView inspection, String to) {
        String by = people.name(access.user());
        String what =
                tasksGone == 1 ? task.name() : "%s and %d more of the same case".formatted(task.name(), tasksGone - 1);
        Map<String, String> fields = Map.of(
                "reference", inspection.reference(),
                "authority", inspection.authority().name(),
                "step", what,
                "who", by,
                "task", task.id());
        post.toUser(to, new Letter("task-handed-over", inspection.id(), fields));
        if (!task.assignee().equals(access.user())) {
            post.toUser(task.assignee(), new Letter("task-passed-on", inspection.id(), fields));
        }
        List<String> names = List.of(people.name(task.assignee()), people.name(to));
        inspections.note(
                inspection.id(),
                names.stream().collect(Collectors.joining(" to ", "Handed over from ", ": " + what)),
                null);
    }
}
