package org.waymark.platform.engine.rules;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.waymark.platform.engine.WorkRefused;

/**
 * The one place where the engine looks for tasks, whichever way it was asked. What a user asks may hold no condition on
 * variables: each is one more search through all of them, and Waymark's variables say nothing to look for.
 */
class BoundedTasks extends TaskManager {

    private static final int MOST_ALTERNATIVES = 10;

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        requireBounded(query);
        return super.findTasksByQueryCriteria(query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        requireBounded(query);
        return super.findTaskCountByQueryCriteria(query);
    }

    private static void requireBounded(TaskQueryImpl query) {
        Authentication caller = Context.getCommandContext().getAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return;
        }
        // The first of the queries is the query itself; the others are its alternatives.
        if (query.getQueries().stream().anyMatch(one -> !one.getVariables().isEmpty())) {
            throw new WorkRefused(
                    "Tasks are not searched by variables. Search by name, by due date or by who has them.");
        }
        if (query.getQueries().size() > MOST_ALTERNATIVES) {
            throw new WorkRefused("A search has at most " + (MOST_ALTERNATIVES - 1) + " alternatives.");
        }
    }

    /** In the place of the engine's own. */
    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new BoundedTasks();
        }
    }
}
