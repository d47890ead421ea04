package org.waymark.programme.monitoring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;

/** What a monitoring may hold on a child, though nobody should write of one there. It stays with the published report. */
@Configuration(proxyBeanMethods = false)
class MonitoringRecords {

    @Bean
    HeldOnChild heldInMonitorings(JdbcClient database) {
        return new HeldRows(database)
                .sheet("The authority's action plan, where it speaks of the case", """
                        select plan_received as "Received", plan_words as "Text", plan_remark as "What was said of it",
                            decided_by as "@By"
                        from monitoring
                        where inspection_id = :inspection and (plan_words ~* :mentions or plan_remark ~* :mentions)
                        order by begun_on
                        """)
                .sheet("Progress that speaks of the case", """
                        select visit.first_day as "Visit", area_progress.note as "Note", area_progress.action as "What is done"
                        from area_progress
                            join monitored_area area on area.id = area_progress.area_id
                            join monitoring on monitoring.id = area.monitoring_id
                            join monitoring_visit visit on visit.id = area_progress.visit_id
                        where monitoring.inspection_id = :inspection
                            and (area_progress.note ~* :mentions or area_progress.action ~* :mentions)
                        order by visit.number
                        """)
                .sheet("What the Secretary of State did, where it speaks of the case", """
                        select minister_step.taken_on as "On", minister_step.words as "What was done",
                            minister_step.recorded_by as "@By"
                        from minister_step
                            join monitoring on monitoring.id = minister_step.monitoring_id
                        where monitoring.inspection_id = :inspection and minister_step.words ~* :mentions
                        order by minister_step.taken_on
                        """);
    }
}
