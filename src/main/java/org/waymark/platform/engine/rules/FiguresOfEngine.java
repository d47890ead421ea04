package org.waymark.platform.engine.rules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.machine.FigureOfDatabase;

/** How the engine's work stands, for whoever watches Waymark. */
@Configuration(proxyBeanMethods = false)
class FiguresOfEngine {

    @Bean
    FigureOfDatabase incidentsOpen() {
        return FigureOfDatabase.number(
                "waymark.incidents",
                "Steps that failed for good and wait for somebody. Each counts once, however many processes are above it.",
                "select count(*) from act_ru_incident"
                        + " where root_cause_incident_id_ is null or root_cause_incident_id_ = id_");
    }

    @Bean
    FigureOfDatabase tasksOverdue() {
        return FigureOfDatabase.number(
                "waymark.tasks.overdue",
                "People's tasks whose limit has passed.",
                "select count(*) from act_ru_task where due_date_ < now() at time zone 'UTC'");
    }

    @Bean
    FigureOfDatabase tasksOverdueLongest() {
        return FigureOfDatabase.seconds(
                "waymark.tasks.overdue.longest",
                "For how long the limit has been over of the task that is overdue longest; 0 when none is.",
                "select greatest(0, coalesce(extract(epoch from now() at time zone 'UTC' - min(due_date_)), 0))"
                        + " from act_ru_task");
    }

    /** By the index on due dates, in which those without one are found as well: a million timers to come cost nothing. */
    @Bean
    FigureOfDatabase jobsDue() {
        return FigureOfDatabase.number(
                "waymark.jobs.due",
                "Steps that Waymark does by itself, timers among them, which could be done now.",
                "select count(*) from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                        + " and (duedate_ <= now() at time zone 'UTC' or duedate_ is null)");
    }

    @Bean
    FigureOfDatabase jobLag() {
        return FigureOfDatabase.seconds(
                "waymark.jobs.lag",
                "For how long the step that has waited longest could have been done by now.",
                "select coalesce(extract(epoch from now() at time zone 'UTC' - min(coalesce(duedate_, create_time_))), 0)"
                        + " from act_ru_job where retries_ > 0 and suspension_state_ = 1"
                        + " and (duedate_ <= now() at time zone 'UTC' or duedate_ is null)");
    }
}
