package org.waymark.casework.cohort;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long inspectors spent on cases: on their files, and with their families. */
@Service
@Transactional(readOnly = true)
public class TimeOnCases {

    private final JdbcClient database;

    TimeOnCases(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was done again in a case that was reopened took its time twice, and counts twice.
     *
     * @param onFiles              minutes
     * @param besidePractitioners  of these minutes, those with a practitioner at the inspector's side
     * @param withFamilies         minutes of meetings with children and families
     * @param files                cases whose files were examined
     * @param filesUnrecorded      of these cases, those where some of the time was not recorded
     * @param meetingsUnrecorded   whether the time of some meeting that was held was not recorded
     */
    public record Minutes(
            int onFiles,
            int besidePractitioners,
            int withFamilies,
            int files,
            int filesUnrecorded,
            boolean meetingsUnrecorded) {}

    /** All nought before anything was recorded. */
    public Minutes of(String inspectionId) {
        return database.sql("""
                        with examined as (
                            select e.case_id, e.minutes, e.examined_with
                            from stage_evaluation e where e.not_seen is null
                            union all
                            select e.case_id, max(e.minutes), max(e.examined_with)
                            from theme_evaluation e group by e.case_id, e.at
                        ), files as (
                            select coalesce(sum(e.minutes), 0) as on_files,
                                coalesce(sum(e.minutes) filter (where e.examined_with is not null), 0) as beside_practitioners,
                                count(distinct f.id) as files,
                                count(distinct f.id) filter (where e.minutes is null) as files_unrecorded
                            from case_file f join examined e on e.case_id = f.id where f.inspection_id = :inspection
                        ), met as (
                            select coalesce(sum(m.minutes), 0) as with_families,
                                coalesce(bool_or(m.minutes is null), false) as meetings_unrecorded
                            from case_file f join family_meeting m on m.case_id = f.id
                            where f.inspection_id = :inspection and m.met
                        )
                        select * from files, met
                        """)
                .param("inspection", inspectionId)
                .query(Minutes.class)
                .single();
    }
}
