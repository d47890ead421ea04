package org.waymark.platform.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.CurrentUser;
import org.waymark.platform.engine.People;

/**
 * Finds tasks by what people call them: the task's name, the stage, the number of the case, the inspection's reference,
 * the authority's name, or the person who works on it. The engine is asked as whoever looks, so that nothing is found
 * that they could not open.
 */
@Component
class TaskFinder {

    static final int MOST = 20;
    static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 2;
    /** Of the people or the inspections that one word may mean, so many are asked for. */
    private static final int MOST_MEANT = 1000;

    private static final String CONCERN = "concern-";

    /** As the list calls a case or a concern, and as people shorten that; the key has {@code C016} and {@code concern-2}. */
    private static final Pattern NUMBER_OF_A_CASE =
            Pattern.compile("\\b(?:case\\s+c?|c)0*(\\d{1,4})\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER_OF_A_CONCERN =
            Pattern.compile("\\bconcern\\s+(\\d+)\\b", Pattern.CASE_INSENSITIVE);

    /** Between words that say something. */
    private static final Set<String> SMALL_WORDS =
            Set.of("and", "at", "by", "for", "in", "of", "on", "the", "to", "with");

    private final TaskService taskService;
    private final IdentityService identityService;
    private final Acting acting;
    private final CurrentUser currentUser;
    private final People people;
    private final InspectedAuthorities authorities;
    private final TaskLabels labels;

    TaskFinder(
            TaskService taskService,
            IdentityService identityService,
            Acting acting,
            CurrentUser currentUser,
            People people,
            InspectedAuthorities authorities,
            TaskLabels labels) {
        this.taskService = taskService;
        this.identityService = identityService;
        this.acting = acting;
        this.currentUser = currentUser;
        this.people = people;
        this.authorities = authorities;
        this.labels = labels;
    }

    /**
     * @param tasks at most {@value #MOST}, the one due soonest first
     * @param more  whether there are more than these, or may be
     */
    record Found(List<Task> tasks, boolean more) {

        /** @param with the name of whoever works on it; null when nobody does yet */
        record Task(String name, String with, Desk.Label label) {}
    }

    /**
     * Each word has to be in one of these, but for small ones. Of longer texts than {@value #LONGEST} characters, and of more than eight
     * words, the beginning counts.
     *
     * @throws CurrentUser.NobodyIsActing when nobody signed in
     */
    Found find(String text) {
        currentUser.id();
        List<String> words = wordsOf(text.substring(0, Math.min(text.length(), LONGEST)));
        if (words.isEmpty()) {
            return new Found(List.of(), false);
        }
        TaskQuery query = taskService.createTaskQuery();
        List<User> users =
                acting.asWaymark(() -> identityService.createUserQuery().unlimitedList());
        Map<String, Set<String>> inspections = authorities.inspectionsOf(words);
        boolean cut = false;
        for (String word : words) {
            List<String> people = usersNamed(word, users);
            query = holding(query.or(), word, inspections.get(word), people).endOr();
            cut |= Math.max(inspections.get(word).size(), people.size()) > MOST_MEANT;
        }
        List<Task> tasks = query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, MOST + 1);
        List<Task> shown = tasks.subList(0, Math.min(tasks.size(), MOST));
        List<Desk.Label> told = labels.of(shown);
        return new Found(
                IntStream.range(0, shown.size())
                        .mapToObj(place ->
                                new Found.Task(shown.get(place).getName(), worker(shown.get(place)), told.get(place)))
                        .toList(),
                cut || tasks.size() > MOST);
    }

    /** What is looked for: numbers of cases and concerns as they stand in keys. */
    static List<String> wordsOf(String text) {
        String cases = NUMBER_OF_A_CASE.matcher(text).replaceAll(found -> numberOfCase(found.group(1)));
        return Arrays.stream(NUMBER_OF_A_CONCERN
                        .matcher(cases)
                        .replaceAll(CONCERN + "$1")
                        .split("[\\s,;]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !SMALL_WORDS.contains(word.toLowerCase(Locale.UK)))
                .limit(MOST_WORDS)
                .toList();
    }

    private static String numberOfCase(String number) {
        return "C%03d".formatted(Integer.parseInt(number));
    }

    private String worker(Task task) {
        return task.getAssignee() == null ? null : people.name(task.getAssignee());
    }

    private static TaskQuery holding(TaskQuery either, String word, Set<String> inspections, List<String> users) {
        either.taskNameLike(anywhere(word))
                .taskDefinitionKeyLike(anywhere(word.toLowerCase(Locale.UK)))
                .processInstanceBusinessKeyLike(anywhere(asInAKey(word)));
        if (!inspections.isEmpty()) {
            either.tenantIdIn(inspections.stream().limit(MOST_MEANT).toArray(String[]::new));
        }
        if (!users.isEmpty()) {
            either.taskAssigneeIn(users.stream().limit(MOST_MEANT).toArray(String[]::new));
        }
        return either;
    }

    /** References and numbers of cases are in capitals, and what follows a stroke is not: CP-301-20121203/concern-1. */
    static String asInAKey(String word) {
        String small = word.toLowerCase(Locale.UK);
        int stroke = word.indexOf('/');
        if (stroke < 0) {
            return small.startsWith(CONCERN) || CONCERN.contains(small) ? small : word.toUpperCase(Locale.UK);
        }
        return word.substring(0, stroke).toUpperCase(Locale.UK) + small.substring(stroke);
    }

    private static List<String> usersNamed(String word, List<User> users) {
        String part = word.toLowerCase(Locale.UK);
        return users.stream()
                .filter(user -> holds(user.getFirstName(), part) || holds(user.getLastName(), part))
                .map(User::getId)
                .toList();
    }

    private static boolean holds(String name, String part) {
        return name != null && name.toLowerCase(Locale.UK).contains(part);
    }

    /** What people type stands for itself: no sign of it is a placeholder. */
    private static String anywhere(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
