package org.waymark.casework.evaluation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.KeptRecords;
import org.waymark.records.KeptTables;
import org.waymark.records.RecordKind;

/**
 * What is kept of children. Those on the lists who are in no sample go first; a child in the sample stays with the case,
 * and goes with the lists once the case is erased. That lists were supplied, when and by whom stays.
 */
@Configuration(proxyBeanMethods = false)
class JourneyRecords {

    private static final String OF_ITS_CASES =
            "case_id in (select id from case_file where inspection_id = :inspection)";
    private static final String OF_ITS_DRAWS =
            "draw_id in (select id from sample_draw where inspection_id = :inspection)";
    private static final String OF_ITS_LISTS =
            "submission_id in (select id from list_submission where inspection_id = :inspection)";
    private static final String IN_NO_CASE = OF_ITS_LISTS
            + " and not exists (select 1 from case_file f where f.child_id = child.id)"
            + " and not exists (select 1 from drawn_case d where d.child_id = child.id)";

    @Bean
    KeptRecords casesKept(JdbcClient database) {
        return new KeptTables(RecordKind.CASES, database)
                .deleting(
                        "evaluations",
                        "strand_evaluation",
                        "stage_evaluation_id in (select e.id from stage_evaluation e join case_file f on f.id = e.case_id"
                                + " where f.inspection_id = :inspection)")
                .deleting("evaluations", "stage_evaluation", OF_ITS_CASES)
                .deleting("evaluations", "theme_evaluation", OF_ITS_CASES)
                .deleting("evidence in cases", "case_evidence", OF_ITS_CASES)
                .deleting("what cases say for the report", "report_flag", OF_ITS_CASES)
                .deleting("vulnerable groups of cases", "case_group", OF_ITS_CASES)
                .deleting("conclusions of cases", "area_finding", ofItsCases("conclusion_id", "case_conclusion"))
                .deleting("conclusions of cases", "answered_question", ofItsCases("conclusion_id", "case_conclusion"))
                .deleting("conclusions of cases", "case_conclusion", OF_ITS_CASES)
                .deleting("what the authority found in cases", "case_audit")
                .deleting(
                        "what other inspectorates found in cases",
                        "case_view_strand",
                        "view_id in (select id from case_view where inspection_id = :inspection)")
                .deleting("what other inspectorates found in cases", "case_view")
                .deleting("what other inspected bodies found in cases", "body_audit")
                .deleting("why views of cases were opened", "case_view_opening", OF_ITS_CASES)
                .deleting("second looks at cases", "settled_point", ofItsCases("moderation_id", "moderation"))
                .deleting("second looks at cases", "moderated_point", ofItsCases("moderation_id", "moderation"))
                .deleting("second looks at cases", "moderation", OF_ITS_CASES)
                .deleting("meetings with families", "family_meeting", OF_ITS_CASES)
                .deleting("reasons why cases were opened again", "case_reopening", OF_ITS_CASES)
                .deleting("stages added to cases", "stage_addition", OF_ITS_CASES)
                .deleting("reasons why cases were opened off the team", "case_opening")
                .deleting("changes of the sample", "sample_change")
                .deleting("children nominated for good practice", "good_practice_nomination")
                .deleting("draws of the sample", "drawn_case", OF_ITS_DRAWS)
                .deleting("draws of the sample", "sample_candidate", OF_ITS_DRAWS)
                .deleting("draws of the sample", "sample_draw")
                .deleting("draws of the sample", "sample_seed")
                .deleting("cases", "case_file");
    }

    private static String ofItsCases(String column, String table) {
        return column + " in (select e.id from " + table
                + " e join case_file f on f.id = e.case_id where f.inspection_id = :inspection)";
    }

    @Bean
    KeptRecords listsKept(JdbcClient database) {
        return new KeptTables(RecordKind.LISTS, database)
                .deleting("problems found in the lists", "list_problem", OF_ITS_LISTS)
                .deleting("rows of the other lists", "other_list_row", OF_ITS_LISTS)
                .deleting("children marked as particularly vulnerable", "child_mark")
                .deleting("what is known of vulnerable groups", "group_answer")
                .deleting(
                        "steps of children's journeys",
                        "stage_occurrence",
                        "child_id in (select id from child where " + IN_NO_CASE + ")")
                .deleting("children", "child", IN_NO_CASE)
                .replacing("names of files", "list_submission", "file_name")
                .replacing("notes on files", "list_submission", "note");
    }
}
