package org.waymark.platform.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/** What the desk keeps of tasks: answers that were typed and not recorded, and who sent what when. */
@Configuration(proxyBeanMethods = false)
class DeskRecords {

    private static final String OF_ITS_TASKS =
            "task_id in (select id_ from act_hi_taskinst where tenant_id_ = :inspection)";

    @Bean
    KeptRecords formDrafts(JdbcClient database) {
        return new KeptTables(RecordKind.FORM_DRAFTS, database)
                .deleting("drafts of forms", "desk_draft")
                .deleting("drafts of forms that were set aside", "desk_draft_aside", OF_ITS_TASKS)
                .deleting("what was typed on pages and not sent", "desk_page_draft")
                .deleting("pages that were open", "desk_presence", OF_ITS_TASKS)
                .deleting("receipts of what was sent", "desk_submission");
    }

    @Bean
    HeldOnChild heldInFormDrafts(JdbcClient database) {
        return new HeldRows(database).sheet("Typed into a form and not recorded", """
                        select answers as "Answers", saved_by as "@Typed by", saved_at as "When" from desk_draft
                        where inspection_id = :inspection and answers ~* :mentions
                        union all
                        select a.answers, a.saved_by, a.saved_at from desk_draft_aside a
                        join act_hi_taskinst t on t.id_ = a.task_id
                        where t.tenant_id_ = :inspection and a.answers ~* :mentions
                        union all
                        select answers, user_id, saved_at from desk_page_draft
                        where inspection_id = :inspection and answers ~* :mentions
                        order by 3
                        """);
    }
}
