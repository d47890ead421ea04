package org.waymark.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/**
 * What is kept of an inspection. Its reference, authority, days, milestones and the names of its team stay with the
 * published report, and so does what the authority did with that.
 */
@Configuration(proxyBeanMethods = false)
class InspectionRecords {

    private static final String ITSELF = "id = :inspection";

    @Bean
    KeptRecords readBeforehand(JdbcClient database) {
        return new KeptTables(RecordKind.EVIDENCE, database)
                .deleting("notes on what was read beforehand", "information_reading")
                .deleting("who was named to read it", "information_reader")
                .deleting("lines of enquiry", "line_of_enquiry")
                .deleting("what other inspected bodies supplied", "supplied_information");
    }

    @Bean
    KeptRecords judgementsAndFeedback(JdbcClient database) {
        return new KeptTables(RecordKind.JUDGEMENTS, database)
                .deleting(
                        "evidence that findings point at",
                        "judgement_finding_evidence",
                        "finding_id in (select id from judgement_finding where inspection_id = :inspection)")
                .deleting("findings", "judgement_finding")
                .deleting("judgements", "judgement")
                .deleting(
                        "what had been judged before",
                        "judgement_earlier",
                        "reopening_id in (select id from judgement_reopening where inspection_id = :inspection)")
                .deleting("judgements reopened", "judgement_reopening")
                .deleting("judgement meetings", "judgement_meeting")
                .deleting("people at the feedback", "feedback_present")
                .deleting("feedback", "feedback")
                // Nothing is written there any more; what older inspections hold is erased
                .replacing("feedback", "inspection", "feedback_present", ITSELF)
                .replacing("feedback", "inspection", "feedback_said", ITSELF);
    }

    @Bean
    KeptRecords complaintsKept(JdbcClient database) {
        return new KeptTables(RecordKind.COMPLAINTS, database).deleting("complaints", "complaint");
    }

    @Bean
    KeptRecords reasonsOnTheWay(JdbcClient database) {
        return new KeptTables(RecordKind.MANAGEMENT, database)
                .replacing("reasons in the trail", "inspection_trail", "reason")
                .replacing("reasons for changes", "inspection_change", "reason")
                .replacing("reasons for changes", "inspection_change", "decision")
                .replacing("reasons for pauses", "inspection_pause", "reason")
                .replacing("reasons for pauses", "inspection_pause", "ended_why")
                .replacing("reasons for lost days", "lost_day", "reason")
                .replacing("reasons for another team than normally", "team_departure", "reason")
                .replacing("reasons why people joined or left", "inspection_member", "joined_why")
                .replacing("reasons why people joined or left", "inspection_member", "left_why")
                .replacing("who was called", "inspection", "call_spoke_to", ITSELF)
                .replacing("who was called", "inspection", "call_deputy_for", ITSELF)
                .replacing("who was told of other inspected bodies", "inspected_organisation", "spoke_to")
                .replacing("who was told of other inspected bodies", "inspected_organisation", "deputy_for")
                .replacing("why a body was inspected no more", "inspected_organisation", "dropped_because")
                .replacing("why an inspectorate took no part any more", "inspectorate_drop_out", "reason")
                .replacing("why a written statement was asked for or not", "statement_decision", "because")
                .replacing("reason for what came next", "inspection", "outcome_reason", ITSELF)
                .deleting("receipts of the plan", "plan_submission")
                .deleting("that it was to be planned again", "returned_inspection")
                .deleting("dates that stood still", "stood_still")
                .deleting("notes on tasks that were handed over", "task_handover");
    }

    @Bean
    HeldOnChild heldInInspection(JdbcClient database) {
        return new HeldRows(database)
                .sheet("Findings that rest on the case", """
                        select f.area as "#Judgement area", f.text as "Finding", e.said_from as "Seen in", e.seen_by as "@Seen by"
                        from judgement_finding f join judgement_finding_evidence e on e.finding_id = f.id
                        where f.inspection_id = :inspection and (e.said_from ~* :mentions or e.evidence ~* :mentions
                            or f.text ~* :mentions)
                        order by f.area, f.place
                        """)
                .sheet("Mentioned in the trail of the inspection", """
                        select at as "When", what as "What", reason as "Why", by_user as "@By" from inspection_trail
                        where inspection_id = :inspection and (what ~* :mentions or reason ~* :mentions) order by at
                        """)
                .sheet("Mentioned in a note with which a task was handed over", """
                        select at as "When", task_name as "Task", note as "Note", by_user as "@By" from task_handover
                        where inspection_id = :inspection and (business_key ~* :mentions or note ~* :mentions) order by at
                        """)
                .sheet("Mentioned in a complaint", """
                        select received_on as "Received", what as "Complaint", answer as "Answer", answered_by as "@Answered by"
                        from complaint
                        where inspection_id = :inspection and (what ~* :mentions or answer ~* :mentions) order by number
                        """);
    }
}
