package org.waymark.casework.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.records.HeldOnChild;
import org.waymark.records.HeldRows;
import org.waymark.records.KnownChildren;

/** What is held on one child: from the lists, and of the case. */
@Configuration(proxyBeanMethods = false)
class HeldInJourney {

    private static final String OF_THE_CHILD =
            " from child c join list_submission s on s.id = c.submission_id where s.inspection_id = :inspection"
                    + " and (upper(trim(c.unique_id)) = :identifier"
                    + " or c.id in (select f.child_id from case_file f where f.inspection_id = :inspection"
                    + " and f.number in (:cases))) ";
    private static final String OF_THE_CASES = " f.inspection_id = :inspection and f.number in (:cases) ";

    @Bean
    KnownChildren childrenOfLists(JdbcClient database) {
        return (authority, identifier) -> {
            Map<String, List<String>> found = new LinkedHashMap<>();
            database.sql("""
                            select i.id, f.number from inspection i
                            join list_submission s on s.inspection_id = i.id
                            join child c on c.submission_id = s.id
                            left join case_file f on f.child_id = c.id
                            where i.authority_code = :authority and upper(trim(c.unique_id)) = :identifier
                            union
                            select i.id, null from inspection i join good_practice_nomination n on n.inspection_id = i.id
                            where i.authority_code = :authority and upper(trim(n.unique_id)) = :identifier
                            order by 1, 2
                            """)
                    .param("authority", authority)
                    .param("identifier", identifier.strip().toUpperCase(Locale.ROOT))
                    .query(row -> {
                        List<String> cases = found.computeIfAbsent(row.getString(1), id -> new ArrayList<>());
                        if (row.getString(2) != null) {
                            cases.add(row.getString(2));
                        }
                    });
            return found;
        };
    }

    @Bean
    @Order(1)
    HeldOnChild heldFromLists(JdbcClient database) {
        return new HeldRows(database)
                .sheet(
                        "From the authority's lists",
                        "select c.unique_id as \"Identifier\", c.date_of_birth as \"Date of birth\", c.age_band as \"Age\","
                                + " c.gender as \"Gender\", c.ethnicity as \"Ethnicity\", c.disability as \"Disability\","
                                + " c.need as \"Need\", c.case_status as \"Status\", c.closed_on as \"Closed\","
                                + " s.received_at as \"List received\", s.received_by as \"@From\""
                                + OF_THE_CHILD + "order by s.received_at")
                .sheet(
                        "The journey, as the lists tell it",
                        "select o.stage as \"#Stage\", o.began as \"Began\", o.ended as \"Ended\","
                                + " (select string_agg(fact.key || ': ' || fact.value, '; ' order by fact.key)"
                                + " from jsonb_each_text(o.facts::jsonb) fact) as \"What the lists say\","
                                + " s.received_at as \"List received\""
                                + " from stage_occurrence o join child c on c.id = o.child_id"
                                + " join list_submission s on s.id = c.submission_id where c.id in (select c.id"
                                + OF_THE_CHILD
                                + ") order by s.received_at, o.place")
                .sheet("Rows of the other lists", """
                        select o.list as "List", o.row_number as "Row",
                            (select string_agg(cell.key || ': ' || cell.value, '; ' order by cell.key)
                                from jsonb_each_text(o.content::jsonb) cell) as "What it says"
                        from other_list_row o join list_submission s on s.id = o.submission_id
                        where s.inspection_id = :inspection and o.content ~* :mentions order by o.list, o.row_number
                        """)
                .sheet("Problems found in the lists", """
                        select p.sheet as "Sheet", p.row_number as "Row", p.column_name as "Column", p.found as "Found",
                            p.would_be_right as "What would be right"
                        from list_problem p join list_submission s on s.id = p.submission_id
                        where s.inspection_id = :inspection and (p.found ~* :mentions or p.would_be_right ~* :mentions)
                        order by p.place
                        """)
                .sheet("Marked as particularly vulnerable", """
                        select group_id as "#Group", marked_by as "@Marked by", marked_at as "When" from child_mark
                        where inspection_id = :inspection and upper(trim(unique_id)) = :identifier order by group_id
                        """)
                .sheet("Nominated as an example of good practice", """
                        select reason as "Why", nominated_by as "@By", nominated_at as "When", withdrawn as "Withdrawn because"
                        from good_practice_nomination
                        where inspection_id = :inspection and upper(trim(unique_id)) = :identifier order by nominated_at
                        """);
    }

    @Bean
    @Order(2)
    HeldOnChild heldInCases(JdbcClient database) {
        return new HeldRows(database)
                .sheet("The case", """
                        select f.number as "Case", f.stages as "#Stages", lower(f.depth) as "Looked at", f.owner as "@Inspector",
                            f.opened_at as "Opened", f.closed_reason as "Closed because", f.closed_by as "@Closed by",
                            f.closed_at as "Closed"
                        from case_file f where""" + OF_THE_CASES + "order by f.number")
                .sheet("Evaluation of the stages", """
                        select e.stage as "#Stage", s.strand as "#What", s.grade as "#Grade", s.narrative as "Evaluation",
                            e.not_seen as "Not seen because", e.examined_with as "Examined with",
                            e.minutes as "Minutes", e.by_user as "@By", e.at as "When"
                        from case_file f join stage_evaluation e on e.case_id = f.id
                        left join strand_evaluation s on s.stage_evaluation_id = e.id
                        where""" + OF_THE_CASES + "order by e.at, s.place")
                .sheet("Evaluation of the themes", """
                        select e.theme as "#Theme", e.grade as "#Grade", e.narrative as "Evaluation",
                            e.examined_with as "Examined with",
                            e.minutes as "Minutes", e.by_user as "@By", e.at as "When"
                        from case_file f join theme_evaluation e on e.case_id = f.id where""" + OF_THE_CASES + "order by e.at")
                .sheet("Evidence", """
                        select e.stage as "#Stage", e.point as "#What", e.seen as "What was seen", e.document as "Document",
                            e.said_by as "Said by", e.agency as "#Agency", e.by_user as "@By", e.at as "When"
                        from case_file f join case_evidence e on e.case_id = f.id where""" + OF_THE_CASES + "order by e.at, e.place")
                .sheet("Meeting with the family", """
                        select m.planned_at as "Planned", m.place as "Place", m.cannot_be_because as "Cannot be because",
                            m.arranged_by as "@Arranged by", m.held_at as "Held", m.not_met_because as "Not met because",
                            m.declined as "Declined", m.consent as "Consent", m.present as "Present",
                            m.their_words as "Their words", m.reading as "How it was understood", m.recorded_by as "@Recorded by"
                        from case_file f join family_meeting m on m.case_id = f.id where""" + OF_THE_CASES + "order by f.number");
    }

    @Bean
    @Order(3)
    HeldOnChild heldInConclusions(JdbcClient database) {
        return new HeldRows(database)
                .sheet("Conclusions", """
                        select 'question:' || q.question as "#What was asked",
                            'question:' || q.question || ':' || q.answer as "#Answer", q.says as "In words",
                            c.by_user as "@By", c.at as "When"
                        from case_file f join case_conclusion c on c.case_id = f.id
                        left join answered_question q on q.conclusion_id = c.id
                        where""" + OF_THE_CASES + "order by c.at, q.place")
                .sheet("What the case says of each judgement", """
                        select a.area as "#Judgement area", a.says as "What it says", a.grade as "#Grade"
                        from case_file f join case_conclusion c on c.case_id = f.id join area_finding a on a.conclusion_id = c.id
                        where""" + OF_THE_CASES + "order by c.at, a.place")
                .sheet("Marked for the report", """
                        select r.area as "#Judgement area", r.says as "What it says", r.by_user as "@By", r.at as "When"
                        from case_file f join report_flag r on r.case_id = f.id where""" + OF_THE_CASES + "order by r.at")
                .sheet("Second look", """
                        select p.point as "#What", p.first_grade as "#First grade", p.second_grade as "#Second grade",
                            p.reason as "Why", m.note as "Note", m.by_user as "@By", m.at as "When",
                            t.grade as "#Settled grade", t.reason as "Settled because", m.settled_by as "@Settled by"
                        from case_file f join moderation m on m.case_id = f.id
                        left join moderated_point p on p.moderation_id = m.id
                        left join settled_point t on t.moderation_id = m.id and t.point = p.point
                        where""" + OF_THE_CASES + "order by m.at, p.place")
                .sheet("What the authority found itself", """
                        select u.grade as "#Grade", u.says as "What it says", u.by_user as "@By", u.at as "When"
                        from case_file f join case_audit u on u.case_id = f.id where""" + OF_THE_CASES + "order by f.number")
                .sheet("What other inspectorates found", """
                        select v.inspectorate as "Inspectorate", v.facts as "Facts", v.says as "What it says",
                            (select string_agg(s.says, ' ') from case_view_strand s where s.view_id = v.id) as "Point by point",
                            v.by_user as "@By", v.at as "When"
                        from case_file f join case_view v on v.case_id = f.id where""" + OF_THE_CASES + "order by v.at")
                .sheet("What other inspected bodies found themselves", """
                        select o.name as "Body", u.grade as "#Grade", u.says as "What it says", u.by_user as "@By", u.at as "When"
                        from case_file f join body_audit u on u.case_id = f.id
                        join inspected_organisation o on o.id = u.organisation_id where""" + OF_THE_CASES + "order by f.number, o.name")
                .sheet("Opened again", """
                        select r.reason as "Why", r.by_user as "@By", r.at as "When"
                        from case_file f join case_reopening r on r.case_id = f.id where""" + OF_THE_CASES + "order by r.at")
                .sheet("Stages added", """
                        select a.stage as "#Stage", a.reason as "Why", a.by_user as "@By", a.at as "When"
                        from case_file f join stage_addition a on a.case_id = f.id where""" + OF_THE_CASES + "order by a.at")
                .sheet("Opened by somebody off the team", """
                        select o.reason as "Why", o.by_user as "@By", o.at as "When", o.until as "Until"
                        from case_file f join case_opening o on o.case_id = f.id where""" + OF_THE_CASES + "order by o.at")
                .sheet("Changes of the sample", """
                        select case_number as "Case", in_place_of as "In place of", reason as "Why", by_user as "@By", at as "When"
                        from sample_change
                        where inspection_id = :inspection and (case_number in (:cases) or in_place_of in (:cases)) order by at
                        """);
    }
}
