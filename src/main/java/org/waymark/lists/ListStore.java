package org.waymark.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.waymark.journey.AgeBand;
import org.waymark.journey.ChildRecord;
import org.waymark.journey.Stage;
import org.waymark.journey.StageOccurrence;
import org.waymark.lists.reading.OtherList;
import org.waymark.lists.reading.SameChild;
import org.waymark.lists.workbook.Problem;

/** Writes and reads the children of a submission in bulk: an authority's lists hold tens of thousands. */
@Component
public class ListStore {

    private static final String UNBORN = AgeBand.of(OptionalInt.of(-1));
    private static final String NO_STATUS = "status not given";
    private static final int BATCH = 500;
    private static final int SHOWN_OF_A_CELL = 200;

    private static final String INSERT_CHILD = """
            insert into child (id, submission_id, unique_id, date_of_birth, age_band, gender, ethnicity, disability,
                    need, case_status, is_open, closed_on, stages)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_STEP = """
            insert into stage_occurrence (id, child_id, place, stage, began, ended, facts)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_PROBLEM = """
            insert into list_problem (id, submission_id, place, severity, sheet, row_number, column_name, found,
                    would_be_right)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_OTHER = """
            insert into other_list_row (id, submission_id, list, row_number, content) values (?, ?, ?, ?, ?)""";
    private static final String FORGET_OTHERS = "delete from other_list_row where submission_id = ?";
    private static final String FORGET_FINDINGS = """
            update list_problem set found = null, would_be_right = 'not kept, as a later file took this one''s place'
            where submission_id = ?""";
    private static final String FORGET_CHILDREN = """
            delete from child where submission_id = ?
            and not exists (select 1 from drawn_case where child_id = child.id)
            and not exists (select 1 from case_file where child_id = child.id)""";
    private static final String COUNT_PROBLEMS = """
            select severity, count(*) from list_problem where submission_id = ? group by severity
            order by case severity when 'error' then 1 when 'warning' then 2 else 3 end""";
    private static final String SELECT_CHILDREN = """
            select id, unique_id, date_of_birth, age_band, is_open, closed_on, stages, need,
                stages = 'contact-and-referral' and not exists (select 1 from stage_occurrence o
                    where o.child_id = child.id and o.facts::jsonb ->> 'kind' is distinct from 'contact') as contact_alone
            from child where submission_id = ? order by unique_id collate "C\"""";

    private static final String SELECT_RECORDS = """
            select id, unique_id, gender, ethnicity, date_of_birth, age_band, disability, need, case_status, is_open, closed_on
            from child where submission_id = ? order by unique_id collate "C\"""";
    private static final String SELECT_STEPS = """
            select o.child_id, o.stage, o.began, o.ended, o.facts from stage_occurrence o join child c on c.id = o.child_id
            where c.submission_id = ? order by o.child_id, o.place""";
    private static final String SELECT_OTHERS =
            "select list, row_number, content from other_list_row where submission_id = ? order by list, row_number";
    private static final String SELECT_PROBLEMS = """
            select severity, sheet, row_number, column_name, found, would_be_right from list_problem
            where submission_id = ? order by place""";

    private final JdbcTemplate jdbc;
    private final JsonText json;

    ListStore(JdbcTemplate jdbc, JsonText json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param dayOne the day on which the children's ages are told */
    void keepChildren(UUID submissionId, List<ChildRecord> children, LocalDate dayOne) {
        for (int from = 0; from < children.size(); from += BATCH) {
            keepSome(submissionId, children.subList(from, Math.min(from + BATCH, children.size())), dayOne);
        }
    }

    private void keepSome(UUID submissionId, List<ChildRecord> children, LocalDate dayOne) {
        List<Numbered> numbered = children.stream()
                .map(child -> new Numbered(UUID.randomUUID(), child))
                .toList();
        jdbc.batchUpdate(
                INSERT_CHILD,
                numbered.stream()
                        .map(child -> childRow(submissionId, child, dayOne))
                        .toList());
        jdbc.batchUpdate(
                INSERT_STEP,
                numbered.stream()
                        .flatMap(child -> IntStream.range(
                                        0, child.record().journey().size())
                                .mapToObj(place -> stepRow(child, place)))
                        .toList());
    }

    private static Object[] childRow(UUID submissionId, Numbered numbered, LocalDate dayOne) {
        ChildRecord child = numbered.record();
        return new Object[] {
            numbered.id(),
            submissionId,
            child.uniqueId(),
            child.dateOfBirth(),
            AgeBand.of(child.ageOn(dayOne)),
            child.gender(),
            child.ethnicity(),
            child.disability(),
            child.primaryNeed(),
            child.caseStatus() == null ? NO_STATUS : child.caseStatus(),
            child.open(),
            child.closedOn(),
            child.stagesReached().stream().map(Stage::id).collect(Collectors.joining(","))
        };
    }

    private Object[] stepRow(Numbered child, int place) {
        StageOccurrence occurrence = child.record().journey().get(place);
        return new Object[] {
            UUID.randomUUID(),
            child.id(),
            place,
            occurrence.stage().id(),
            occurrence.began(),
            occurrence.ended(),
            json.write(occurrence.facts())
        };
    }

    void keepProblems(UUID submissionId, List<Problem> problems) {
        for (int from = 0; from < problems.size(); from += BATCH) {
            jdbc.batchUpdate(
                    INSERT_PROBLEM,
                    IntStream.range(from, Math.min(from + BATCH, problems.size()))
                            .mapToObj(place -> problemRow(submissionId, place, problems.get(place)))
                            .toList());
        }
    }

    private static Object[] problemRow(UUID submissionId, int place, Problem problem) {
        return new Object[] {
            UUID.randomUUID(),
            submissionId,
            place,
            problem.severity().name().toLowerCase(Locale.ROOT),
            problem.sheet(),
            problem.row() == 0 ? null : problem.row(),
            problem.column(),
            shortened(problem.value()),
            problem.wouldBeRight()
        };
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN_OF_A_CELL ? value : value.substring(0, SHOWN_OF_A_CELL) + "…";
    }

    void keepOthers(UUID submissionId, List<OtherList.Row> rows) {
        jdbc.batchUpdate(
                INSERT_OTHER,
                rows.stream()
                        .map(row -> new Object[] {
                            UUID.randomUUID(), submissionId, row.list().number(), row.row(), json.write(row.cells())
                        })
                        .toList());
    }

    /**
     * Takes out of a superseded submission what tells of children, but for those whose cases are followed. What stays
     * is which file it was, its figures, and where its problems were.
     */
    void forgetChildren(UUID submissionId) {
        jdbc.update(FORGET_OTHERS, submissionId);
        jdbc.update(FORGET_FINDINGS, submissionId);
        jdbc.update(FORGET_CHILDREN, submissionId);
    }

    /** How many problems there are of each severity. */
    List<ListPreview.Severity> severities(UUID submissionId) {
        return jdbc.query(
                COUNT_PROBLEMS,
                (row, number) -> new ListPreview.Severity(ListPreview.inWords(row.getString(1)), row.getInt(2)),
                submissionId);
    }

    /** The children of a submission as they were read, but for who works with them, which is not kept. */
    List<ChildRecord> records(UUID submissionId) {
        Map<UUID, List<StageOccurrence>> journeys = new HashMap<>();
        jdbc.query(
                SELECT_STEPS,
                row -> {
                    journeys.computeIfAbsent(row.getObject(1, UUID.class), none -> new ArrayList<>())
                            .add(new StageOccurrence(
                                    Stage.of(row.getString(2)),
                                    row.getObject(3, LocalDate.class),
                                    row.getObject(4, LocalDate.class),
                                    json.readTexts(row.getString(5))));
                },
                submissionId);
        return jdbc.query(
                SELECT_RECORDS,
                (row, number) -> new ChildRecord(
                        row.getString("unique_id"),
                        row.getString("gender"),
                        row.getString("ethnicity"),
                        row.getObject("date_of_birth", LocalDate.class),
                        UNBORN.equals(row.getString("age_band")) && row.getObject("date_of_birth") == null,
                        row.getString("disability"),
                        row.getString("need"),
                        NO_STATUS.equals(row.getString("case_status")) ? null : row.getString("case_status"),
                        journeys.get(row.getObject("id", UUID.class)),
                        row.getBoolean("is_open"),
                        row.getObject("closed_on", LocalDate.class),
                        null,
                        null),
                submissionId);
    }

    /** The rows of Lists 9 to 11 as they were read. */
    List<OtherList.Row> others(UUID submissionId) {
        return jdbc.query(
                SELECT_OTHERS,
                (row, number) -> {
                    OtherList list = OtherList.of(row.getInt(1)).orElseThrow();
                    return new OtherList.Row(
                            list, list.sheet(), row.getInt(2), json.readTexts(row.getString(3)), Map.of());
                },
                submissionId);
    }

    /** The problems of a submission as they were told. */
    List<Problem> problems(UUID submissionId) {
        return jdbc.query(
                SELECT_PROBLEMS,
                (row, number) -> new Problem(
                        Problem.Severity.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        0,
                        text(row.getString(2)),
                        row.getInt(3),
                        text(row.getString(4)),
                        text(row.getString(5)),
                        row.getString(6)),
                submissionId);
    }

    private static String text(String kept) {
        return kept == null ? "" : kept;
    }

    /** The children of a submission, as far as drawing a sample needs to know them. */
    public List<ListedChild> children(UUID submissionId) {
        List<ListedChild> children = jdbc.query(SELECT_CHILDREN, ListStore::listedChild, submissionId);
        Map<String, String> keys =
                SameChild.keysOf(children.stream().map(ListedChild::uniqueId).toList());
        return children.stream()
                .map(child -> child.under(keys.get(child.uniqueId())))
                .toList();
    }

    private static ListedChild listedChild(ResultSet row, int number) throws SQLException {
        return new ListedChild(
                row.getObject("id", UUID.class),
                null,
                row.getString("unique_id"),
                row.getObject("date_of_birth", LocalDate.class),
                UNBORN.equals(row.getString("age_band")),
                row.getBoolean("is_open"),
                row.getObject("closed_on", LocalDate.class),
                stages(row.getString("stages")),
                row.getBoolean("contact_alone"),
                row.getString("need"));
    }

    private static Set<Stage> stages(String ids) {
        return Arrays.stream(ids.split(","))
                .map(Stage::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    private record Numbered(UUID id, ChildRecord record) {}
}
