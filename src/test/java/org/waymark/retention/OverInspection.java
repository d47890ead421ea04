package org.waymark.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.framework.Frameworks;
import org.waymark.inspection.PlayedInspection;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.report.InspectionInReporting;

/**
 * An inspection that was closed at the end of January 1990, long before any other of the tests, so that what is due in the
 * nineties is its alone. Three children on its lists: one of them is case C001, one is followed by nothing but the lists.
 */
public final class OverInspection {

    static final LocalDate OVER = LocalDate.of(1990, 1, 31);
    public static final String SAMPLED = "9001001";
    static final String LISTED = "9001002";
    static final String NARRATIVE = "The plan of January was never looked at again by anybody.";

    private final JdbcClient database;
    private final String id;
    private final String reference;

    private OverInspection(JdbcClient database, InspectionInReporting inspection) {
        this.database = database;
        this.id = inspection.id();
        this.reference = inspection.reference();
    }

    public static OverInspection in(ApplicationContext context) {
        JdbcClient database = context.getBean(JdbcClient.class);
        UserAccounts accounts = context.getBean(UserAccounts.class);
        PlayedInspection.people(accounts);
        accounts.create("retadmin", "Ada", "Admin", null, "waymark-test", List.of("camunda-admin"));
        OverInspection over = new OverInspection(
                database, InspectionInReporting.in(database, context.getBean(Frameworks.class), accounts));
        over.close();
        over.lists();
        over.cases();
        over.others();
        return over;
    }

    private void close() {
        database.sql("update inspection set status = 'CLOSED', over_on = ?, call_spoke_to = 'Ms Okafor' where id = ?")
                .params(OVER, id)
                .update();
    }

    private void lists() {
        UUID lists = UUID.randomUUID();
        database.sql(
                        "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by,"
                                + " received_at, rows_per_list, children, open_cases, closed_cases, problems, status)"
                                + " values (?, 0, ?, 'lists.xlsx', 1, 'x', 'link301', ?, '{}', 3, 3, 0, 0, 'CONFIRMED')")
                .params(lists, id, at())
                .update();
        for (String child : List.of(SAMPLED, LISTED, "9001003")) {
            UUID key = UUID.nameUUIDFromBytes((id + child).getBytes());
            database.sql("insert into child (id, submission_id, unique_id, date_of_birth, case_status, is_open, stages)"
                            + " values (?, ?, ?, '1981-02-03', 'open', true, 'assessment')")
                    .params(key, lists, child)
                    .update();
            database.sql("insert into stage_occurrence (id, child_id, place, stage, began, facts)"
                            + " values (?, ?, 0, 'assessment', '1989-12-01', '{\"kind\": \"core assessment\"}')")
                    .params(UUID.randomUUID(), key)
                    .update();
        }
    }

    private void cases() {
        UUID evaluation = UUID.randomUUID();
        database.sql(
                        "insert into case_file (id, version, inspection_id, number, business_key, child_id, stages, depth,"
                                + " good_practice, owner, status, to_moderate, family_to_meet, opened_at)"
                                + " values (?, 0, ?, 'C001', ?, ?, 'assessment', 'TRACKED', false, 'lead', 'FINISHED', false, false, ?)")
                .params("case" + id, id, reference + "-C001", UUID.nameUUIDFromBytes((id + SAMPLED).getBytes()), at())
                .update();
        database.sql(
                        "insert into stage_evaluation (id, case_id, stage, by_user, at) values (?, ?, 'assessment', 'lead', ?)")
                .params(evaluation, "case" + id, at())
                .update();
        database.sql("insert into strand_evaluation (stage_evaluation_id, place, strand, grade, narrative)"
                        + " values (?, 0, 'impact-of-help', 'adequate', ?)")
                .params(evaluation, NARRATIVE)
                .update();
    }

    private void others() {
        database.sql("insert into desk_draft (task_id, inspection_id, element_id, answers, saved_by, saved_at)"
                        + " values (?, ?, 'task-x', '{\"what\": \"C001 again\"}', 'lead', ?)")
                .params("t" + id, id, at())
                .update();
        database.sql(
                        "insert into concern (id, version, inspection_id, number, kind, case_number, what, raised_by, raised_at, due)"
                                + " values (?, 0, ?, 1, 'AT_RISK', 'C001', 'Nobody knew where the child slept.', 'lead', ?, ?)")
                .params(UUID.randomUUID(), id, at(), at())
                .update();
        database.sql("insert into fieldwork_note (id, inspection_id, occasion, on_day, said, recorded_by, recorded_at)"
                        + " values (?, ?, 'DAILY', '1990-01-10', ?, 'lead', ?)")
                .params(UUID.randomUUID(), id, "Child " + LISTED + " was spoken of; and C0012 is another.", at())
                .update();
        database.sql(
                        "insert into letter (id, version, inspection_id, template, to_user, subject, body, written_at, next_attempt_at,"
                                + " attempts) values (?, 0, ?, 'x', 'lead', 'x', 'x', ?, ?, 0)")
                .params(UUID.randomUUID(), id, at(), at())
                .update();
        database.sql("insert into inspection_trail (id, inspection_id, at, by_user, what, reason)"
                        + " values (?, ?, ?, 'manager', 'Changed', 'Somebody was ill.')")
                .params(UUID.randomUUID(), id, at())
                .update();
        database.sql(
                        "insert into act_hi_procinst (id_, proc_inst_id_, proc_def_id_, start_time_, end_time_, state_, tenant_id_)"
                                + " values (:process, :process, 'x', now(), now(), 'COMPLETED', :tenant)")
                .param("process", "p" + id)
                .param("tenant", id)
                .update();
        database.sql(
                        "insert into act_hi_op_log (id_, timestamp_, operation_type_, tenant_id_) values (?, now(), 'Claim', ?)")
                .params("o" + id, id)
                .update();
    }

    private static OffsetDateTime at() {
        return OffsetDateTime.parse("1990-01-10T10:00:00Z");
    }

    /** Does what the rounds would. */
    public void carryOn(ApplicationContext context) {
        context.getBean(Erasures.class).carryOn();
    }

    String id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    long rows(String table) {
        return database.sql("select count(*) from " + table + " where inspection_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    List<String> childrenLeft() {
        return database.sql("select unique_id from child c join list_submission s on s.id = c.submission_id"
                        + " where s.inspection_id = ? order by 1")
                .param(id)
                .query(String.class)
                .list();
    }
}
