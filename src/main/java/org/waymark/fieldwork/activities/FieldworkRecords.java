package org.waymark.fieldwork.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/** What is kept of the days on site. */
@Configuration(proxyBeanMethods = false)
class FieldworkRecords {

    private static final String OF_ITS_ACTIVITIES =
            "activity_id in (select id from activity where inspection_id = :inspection)";
    private static final String OF_ITS_REQUESTS =
            "request_id in (select id from information_request where inspection_id = :inspection)";

    @Bean
    KeptRecords evidenceOnSite(JdbcClient database) {
        return new KeptTables(RecordKind.EVIDENCE, database)
                .deleting("changes of the timetable", "timetable_change")
                .deleting("who was met", "activity_met", OF_ITS_ACTIVITIES)
                .deleting("what activities speak of", "activity_strand", OF_ITS_ACTIVITIES)
                .deleting("findings of activities", "activity_finding", OF_ITS_ACTIVITIES)
                .deleting("what activities speak of", "activity_agency", OF_ITS_ACTIVITIES)
                .deleting("activities", "activity")
                .deleting("notes of meetings", "fieldwork_note")
                .deleting("answers to requests", "information_answer", OF_ITS_REQUESTS)
                .deleting("limits of requests", "information_request_limit", OF_ITS_REQUESTS)
                .deleting("requests", "information_request")
                .deleting("evidence supplied by the authority", "evidence_item")
                .deleting("evidence supplied by the authority", "evidence_supplied")
                .deleting("people to reach at the authority", "set_up_contact")
                .deleting("access to records systems", "set_up_access")
                .deleting("rooms and access", "set_up");
    }

    @Bean
    HeldOnChild heldInActivities(JdbcClient database) {
        return new HeldRows(database)
                .sheet("Activities that speak of the case", """
                        select a.planned_day as "Day", coalesce(a.title, a.what) as "What", a.who as "Who", a.seen as "What was seen",
                            a.inspector as "@Inspector"
                        from activity a
                        where a.inspection_id = :inspection
                            and (a.what ~* :mentions or a.title ~* :mentions or a.with_whom ~* :mentions or a.who ~* :mentions
                                or a.seen ~* :mentions or a.ending_reason ~* :mentions
                                or exists (select 1 from activity_finding f where f.activity_id = a.id and f.finding ~* :mentions))
                        order by a.planned_day
                        """)
                .sheet("Findings of activities that speak of the case", """
                        select f.area as "#Judgement area", f.finding as "Finding" from activity_finding f
                        join activity a on a.id = f.activity_id
                        where a.inspection_id = :inspection and f.finding ~* :mentions order by f.area
                        """);
    }

    @Bean
    HeldOnChild heldInMeetingsAndRequests(JdbcClient database) {
        return new HeldRows(database)
                .sheet("Notes of meetings that speak of the case", """
                        select on_day as "Day", said_by as "Said by", said_to as "Said to", said as "Said", next as "What is next",
                            recorded_by as "@Recorded by"
                        from fieldwork_note
                        where inspection_id = :inspection
                            and (said ~* :mentions or next ~* :mentions or said_by ~* :mentions or said_to ~* :mentions)
                        order by on_day
                        """)
                .sheet("Requests for information on the case", """
                        select r.number as "Number", r.text as "Asked for", r.asked_by as "@Asked by", r.asked_at as "When",
                            a.text as "Answer", a.where_to_read as "Where to read it", a.not_held_because as "Not held because",
                            a.answered_by as "@Answered by"
                        from information_request r left join information_answer a on a.request_id = r.id
                        where r.inspection_id = :inspection
                            and (r.text ~* :mentions or a.text ~* :mentions or a.where_to_read ~* :mentions
                                or a.not_held_because ~* :mentions)
                        order by r.number, a.place
                        """)
                .sheet("Evidence supplied that speaks of the case", """
                        select title as "Title", where_to_read as "Where to read it" from evidence_item
                        where inspection_id = :inspection and (title ~* :mentions or where_to_read ~* :mentions) order by place
                        """);
    }
}
