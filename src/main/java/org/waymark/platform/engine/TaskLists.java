package org.waymark.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** What is in one of Tasklist's lists, as whoever asks sees it. */
@Component
public class TaskLists {

    /** A list with this property set has one's own cases that wait for others, too: they are no tasks of it, and not counted. */
    public static final String OWN_CASES = "ownCases";

    private final FilterService filterService;
    private final ProcessEngineConfigurationImpl engine;

    TaskLists(FilterService filterService, ProcessEngineConfigurationImpl engine) {
        this.filterService = filterService;
        this.engine = engine;
    }

    /** @param ownCases whether cases of their own that wait for others belong into the list */
    public record Listed(List<Task> tasks, boolean ownCases) {}

    /**
     * Its first tasks, in its order. A list that is found may be read: it is read once for all.
     *
     * @param most how many tasks at most
     * @throws AuthorizationException when it is not theirs, or may be nobody's
     * @throws NullValueException     when there is none, for those who may see all
     */
    public Listed first(String list, int most) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            Filter found = filterService.getFilter(list);
            if (found == null) {
                throw new NullValueException("There is no list of tasks with this id: " + list);
            }
            return new Listed(
                    found.<TaskQuery>getQuery().listPage(0, most),
                    Boolean.TRUE.equals(found.getProperties().get(OWN_CASES)));
        });
    }
}
