package org.waymark.safeguarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/** What is kept of concerns. */
@Configuration(proxyBeanMethods = false)
class ConcernRecords {

    private static final String OF_ITS_CONCERNS =
            "concern_id in (select id from concern where inspection_id = :inspection)";

    @Bean
    KeptRecords concernsKept(JdbcClient database) {
        return new KeptTables(RecordKind.CONCERNS, database)
                .deleting("escalations", "concern_escalation", OF_ITS_CONCERNS)
                .deleting("answers", "concern_response", OF_ITS_CONCERNS)
                .deleting("concerns", "concern");
    }

    @Bean
    HeldOnChild heldInConcerns(JdbcClient database) {
        return new HeldRows(database).sheet("Concerns", """
                        select number as "Number", case_number as "Case", what as "What was seen", raised_by as "@Raised by",
                            raised_at as "When", acknowledged_by as "Acknowledged by", acknowledged_at as "Acknowledged",
                            closed_at as "Closed"
                        from concern
                        where inspection_id = :inspection and (case_number in (:cases) or what ~* :mentions) order by number
                        """).sheet("What the authority answered to them", """
                        select c.number as "Concern", r.text as "Answer", r.given_by as "Given by", r.given_at as "When",
                            r.accepted as "Accepted", r.note as "Note", r.checked_by as "@Checked by"
                        from concern_response r join concern c on c.id = r.concern_id
                        where c.inspection_id = :inspection
                            and (c.case_number in (:cases) or c.what ~* :mentions or r.text ~* :mentions or r.note ~* :mentions)
                        order by c.number, r.number
                        """);
    }
}
