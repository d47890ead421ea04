package org.waymark.safeguarding;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.FigureOfDatabase;

/** How many concerns are open and how their clocks stand, for whoever watches Waymark: numbers, and nothing of a child. */
@Configuration(proxyBeanMethods = false)
class FiguresOfConcerns {

    private static final String OPEN = " from concern c where c.closed_at is null";

    /** From the few that are open to the authority's task on each, whose due date is the one that holds. */
    private static final String CLOCKS = " from concern c join inspection i on i.id = c.inspection_id"
            + " join act_ru_execution p on p.business_key_ = i.reference || '/concern-' || c.number"
            + " join act_ru_task t on t.proc_inst_id_ = p.id_ and t.task_def_key_ in ("
            + ConcernDueDate.TASKS_OF_AUTHORITY.stream()
                    .map(task -> "'" + task + "'")
                    .collect(Collectors.joining(", "))
            + ") where c.closed_at is null";

    @Bean
    FigureOfDatabase concernsOpen() {
        return FigureOfDatabase.number(
                "waymark.concerns.open", "Concerns for a child that are not closed.", "select count(*)" + OPEN);
    }

    @Bean
    FigureOfDatabase concernsAtRisk() {
        return FigureOfDatabase.number(
                "waymark.concerns.at.risk",
                "Open concerns that say that a child may be at risk now.",
                "select count(*)" + OPEN + " and c.kind = '" + Kind.AT_RISK + "'");
    }

    @Bean
    FigureOfDatabase oldestConcern() {
        return FigureOfDatabase.seconds(
                "waymark.concerns.oldest",
                "How long ago the oldest open concern was raised; 0 when none is open.",
                "select coalesce(extract(epoch from now() - min(c.raised_at)), 0)" + OPEN);
    }

    @Bean
    FigureOfDatabase concernsOverdue() {
        return FigureOfDatabase.number(
                "waymark.concerns.overdue",
                "Open concerns that an authority has let its limit pass for.",
                "select count(*)" + CLOCKS + " and t.due_date_ < now() at time zone 'UTC'");
    }

    @Bean
    FigureOfDatabase nextLimit() {
        return FigureOfDatabase.seconds(
                "waymark.concerns.next.limit",
                "How long the authority with the least time has left to answer a concern: below 0 when it is over, not"
                        + " known when none waits for an answer.",
                "select extract(epoch from min(t.due_date_) - now() at time zone 'UTC')" + CLOCKS);
    }
}
