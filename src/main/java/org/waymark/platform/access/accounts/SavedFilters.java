package org.waymark.platform.access.accounts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.waymark.platform.engine.TaskLists;

/**
 * The lists of tasks that Tasklist offers. Who looks is asked by expression, so each list is one for everybody who may
 * open it.
 */
@Component
public class SavedFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String MINE = "My tasks";
    private static final String TEAMS = "My team's tasks";
    private static final String AUTHORITYS = "My authority's tasks";
    private static final String ORGANISATIONS = "My organisation's tasks";
    private static final String SOON = "Due in seven days";

    /** What that list was called, on a database that has it. */
    private static final String SOON_BEFORE = "Due this week";

    private static final String OVERDUE = "Overdue";

    private final FilterService filterService;
    private final TaskService taskService;

    /** Ids by name, as they are since the filters were provided: at the first start, hundreds of groups are given them. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    SavedFilters(FilterService filterService, TaskService taskService) {
        this.filterService = filterService;
        this.taskService = taskService;
    }

    /** Makes the filters that are missing, and puts back the queries of those that are there. */
    public void provide() {
        ids.clear();
        rename(SOON_BEFORE, SOON);
        provide(
                MINE,
                10,
                "What you are working on",
                byDueDate(taskService.createTaskQuery().taskAssigneeExpression(ME)));
        provide(
                TEAMS,
                20,
                "What waits for someone of your group to claim it",
                byDueDate(taskService.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS)));
        provide(AUTHORITYS, 5, "What the inspection asks of your authority, claimed or not", askedOfUs());
        provide(ORGANISATIONS, 5, "What the inspection asks of your organisation, claimed or not", askedOfUs());
        provide(
                SOON,
                30,
                "Yours or your group's, due in the next seven days",
                byDueDate(ours().dueBeforeExpression("${oneWeekFromNow()}")));
        provide(
                OVERDUE,
                40,
                "Yours or your group's, past the time it was due",
                byDueDate(ours().dueBeforeExpression("${thisMoment()}")));
    }

    private void rename(String before, String now) {
        Filter filter = filterService.createTaskFilterQuery().filterName(before).singleResult();
        if (filter != null) {
            filterService.saveFilter(filter.setName(now));
        }
    }

    List<String> forStaff() {
        return ids(MINE, TEAMS, SOON, OVERDUE);
    }

    List<String> forAuthorities() {
        return ids(MINE, AUTHORITYS, SOON, OVERDUE);
    }

    /** Those of other bodies that are inspected beside an authority. */
    List<String> forOrganisations() {
        return ids(MINE, ORGANISATIONS, SOON, OVERDUE);
    }

    private TaskQuery askedOfUs() {
        return byDueDate(taskService
                .createTaskQuery()
                .taskCandidateGroupInExpression(MY_GROUPS)
                .includeAssignedTasks());
    }

    private TaskQuery ours() {
        return taskService
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private static TaskQuery byDueDate(TaskQuery query) {
        return query.orderByDueDate().asc();
    }

    private void provide(String name, int priority, String description, TaskQuery query) {
        Filter filter = filterService.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filterService.newTaskFilter(name);
        }
        Map<String, Object> properties = new TreeMap<>();
        properties.put("priority", priority);
        properties.put("description", description);
        // The list that is shown asks by itself; Tasklist's own, which is not, need not
        properties.put("refresh", false);
        properties.put("showUndefinedVariable", false);
        properties.put(TaskLists.OWN_CASES, name.equals(MINE));
        filter.setQuery(query);
        filter.setProperties(properties);
        filterService.saveFilter(filter);
    }

    private List<String> ids(String... names) {
        return Stream.of(names)
                .map(name -> ids.computeIfAbsent(name, this::idOf))
                .toList();
    }

    private String idOf(String name) {
        return filterService
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult()
                .getId();
    }
}
