package org.waymark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evaluated cases and recorded activities of an inspection that is on site, as rows, without having been played. */
public final class CasesOnRecord {

    private static final List<String> INSPECTORS = List.of("inspector1", "inspector2", "inspector3", "inspector4");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2012-12-04T10:00:00Z");

    private final JdbcClient database;
    private final String inspection;
    private final UUID lists = UUID.randomUUID();
    private int cases;

    public CasesOnRecord(JdbcClient database, String inspection) {
        this.database = database;
        this.inspection = inspection;
        database.sql(
                        "insert into list_submission (id, version, inspection_id, file_name, file_size, sha256, received_by,"
                                + " received_at, rows_per_list, children, open_cases, closed_cases, problems, status)"
                                + " values (?, 0, ?, 'lists.xlsx', 1, 'x', 'link301', ?, '[]', 3, 3, 0, 0, 'CONFIRMED')")
                .params(lists, inspection, AT)
                .update();
    }

    /** Adds so many cases, each with a child, a stage, a conclusion, and evidence; and as many activities. Gives the last one's id. */
    public String add(int more) {
        String file = null;
        for (int i = 0; i < more; i++) {
            cases++;
            String inspector = INSPECTORS.get(cases % INSPECTORS.size());
            UUID child = child();
            file = file(child, inspector);
            stage(file, inspector);
            conclusion(file, inspector);
            activity(inspector);
        }
        return file;
    }

    private UUID child() {
        UUID child = UUID.randomUUID();
        database.sql(
                        "insert into child (id, submission_id, unique_id, date_of_birth, age_band, case_status, is_open, stages)"
                                + " values (?, ?, ?, '2003-02-03', '5 to 9', 'open', true, 'assessment')")
                .params(child, lists, "810" + cases)
                .update();
        database.sql("insert into stage_occurrence (id, child_id, place, stage, began, facts)"
                        + " values (?, ?, 0, 'assessment', '2012-06-01', '{\"kind\": \"core assessment\"}')")
                .params(UUID.randomUUID(), child)
                .update();
        return child;
    }

    private String file(UUID child, String inspector) {
        String id = UUID.randomUUID().toString();
        String number = "C%03d".formatted(cases);
        database.sql("insert into case_file (id, version, inspection_id, number, business_key, child_id, stages, depth,"
                        + " good_practice, owner, status, to_moderate, family_to_meet, opened_at)"
                        + " values (?, 0, ?, ?, ?, ?, 'assessment', 'TRACKED', false, ?, 'FINISHED', false, false, ?)")
                .params(id, inspection, number, inspection + "-" + number, child, inspector, AT)
                .update();
        return id;
    }

    private void stage(String file, String inspector) {
        UUID evaluation = UUID.randomUUID();
        database.sql("insert into stage_evaluation (id, case_id, stage, by_user, at) values (?, ?, 'assessment', ?, ?)")
                .params(evaluation, file, inspector, AT)
                .update();
        database.sql("insert into strand_evaluation (stage_evaluation_id, place, strand, grade, narrative)"
                        + " values (?, 0, 'impact-of-help', 'adequate', 'Help came late.')")
                .param(evaluation)
                .update();
        database.sql("insert into case_evidence (id, case_id, stage, point, place, seen, by_user, at)"
                        + " values (?, ?, 'assessment', 'impact-of-help', 0, 'A plan of June', ?, ?)")
                .params(UUID.randomUUID(), file, inspector, AT)
                .update();
    }

    private void conclusion(String file, String inspector) {
        UUID conclusion = UUID.randomUUID();
        database.sql("insert into case_conclusion (id, case_id, by_user, at) values (?, ?, ?, ?)")
                .params(conclusion, file, inspector, AT)
                .update();
        database.sql("insert into area_finding (conclusion_id, place, area, says, grade)"
                        + " values (?, 0, 'quality-of-practice', 'It is sound.', 'adequate')")
                .param(conclusion)
                .update();
        database.sql("insert into answered_question (conclusion_id, place, question, says)"
                        + " values (?, 0, 'difference-made', 'Some')")
                .param(conclusion)
                .update();
    }

    private void activity(String inspector) {
        UUID activity = UUID.randomUUID();
        database.sql("insert into activity (id, version, inspection_id, kind, inspector, planned_day, what, added_by,"
                        + " added_at, revised_at, in_timetable, seen_at, minutes, seen, recorded_at)"
                        + " values (?, 0, ?, 'INTERVIEW', ?, ?, 'A talk', ?, ?, ?, true, ?, 30, 'They were heard.', ?)")
                .params(activity, inspection, inspector, LocalDate.of(2012, 12, 4), inspector, AT, AT, AT, AT)
                .update();
        database.sql("insert into activity_finding (activity_id, area, finding)"
                        + " values (?, 'quality-of-practice', 'They listen.')")
                .param(activity)
                .update();
    }
}
