package org.waymark.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/** What is kept of the way to a report. The final report and what was published are not among it: they stay. */
@Configuration(proxyBeanMethods = false)
class ReportRecords {

    @Bean
    KeptRecords draftsOfReports(JdbcClient database) {
        return new KeptTables(RecordKind.REPORT_DRAFTS, database)
                .deleting("comments of quality assurance", "report_quality_comment")
                .deleting("earlier wordings", "report_writing")
                .deleting("sections as they were written", "report_section")
                .deleting("areas for improvement as they were written", "report_improvement")
                .deleting("the authority's comments on the draft", "factual_comment")
                .deleting("the authority's comments on the draft", "factual_accuracy")
                .deleting("which other bodies commented on the draft", "facts_check")
                .deleting("what inspectorates said of the final report", "part_sign_off")
                .deleting("who submitted comments for the head of the authority", "factual_accuracy_deputy")
                .deleting(
                        "the draft that was sent", "report_version", "inspection_id = :inspection and stage = 'DRAFT'")
                .emptying("figures beside the account, as they were written", "report", "charts")
                .emptying("reasons on the report's way", "report", "to_revise")
                .emptying("reasons on the report's way", "report", "held_because")
                .emptying("reasons on the report's way", "report", "released_because")
                .emptying("reasons on the report's way", "report", "harmless_because");
    }

    @Bean
    KeptRecords attachmentsOfComments(JdbcClient database) {
        return new KeptTables(RecordKind.ATTACHMENTS, database)
                .emptying("references to attached files", "factual_comment", "attachment")
                .deleting("attached files", "factual_attachment");
    }

    @Bean
    HeldOnChild heldInReports(JdbcClient database) {
        return new HeldRows(database)
                .sheet("The authority's comments on the draft that speak of the case", """
                        select number as "Number", section as "Section", what_is_wrong as "What is wrong",
                            what_is_right as "What is right", evidence as "Evidence", reason as "Answer",
                            answered_by as "@Answered by"
                        from factual_comment
                        where inspection_id = :inspection
                            and (what_is_wrong ~* :mentions or what_is_right ~* :mentions or evidence ~* :mentions
                                or reason ~* :mentions or changed_text ~* :mentions)
                        order by number
                        """)
                .sheet("Comments of quality assurance that speak of the case", """
                        select section as "Section", comment as "Comment", answer as "Answer" from report_quality_comment
                        where inspection_id = :inspection and (comment ~* :mentions or answer ~* :mentions)
                        order by position
                        """)
                .sheet("Sections of the report that name the case", """
                        select heading as "Heading", body as "Text" from report_section
                        where inspection_id = :inspection and body ~* :mentions order by heading
                        """)
                .sheet("Earlier wordings of the report that name the case", """
                        select written_at as "Written", by_user as "@By", content as "Content" from report_writing
                        where inspection_id = :inspection and content ~* :mentions order by number
                        """)
                .sheet("Attached files whose names speak of the case", """
                        select file_name as "File", at as "Attached", by_user as "@By" from factual_attachment
                        where inspection_id = :inspection and file_name ~* :mentions order by at
                        """);
    }
}
