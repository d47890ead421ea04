package org.waymark.platform.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** How many tasks are in each of Tasklist's lists that whoever asks may see, as they see them. */
@Component
public class FilterCounts {

    private final FilterService filterService;
    private final ProcessEngineConfigurationImpl engine;

    FilterCounts(FilterService filterService, ProcessEngineConfigurationImpl engine) {
        this.filterService = filterService;
        this.engine = engine;
    }

    /** By the names of the lists; of two of one name, of the first. A list that is found may be read: it is not asked again for each. */
    public Map<String, Long> all() {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (Filter list : filterService.createTaskFilterQuery().list()) {
                counts.computeIfAbsent(list.getName(), name -> list.getQuery().count());
            }
            return counts;
        });
    }
}
