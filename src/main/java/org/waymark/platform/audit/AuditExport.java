package org.waymark.platform.audit;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives out the entries of the chain on one inspection, one user or one child, and records that it did. */
class AuditExport {

    private static final String CASES_OF_A_CASE =
            "select c.inspection_id, c.number from case_file c where c.business_key = ?";
    private static final String CASES_OF_A_CHILD =
            "select c.inspection_id, c.number from case_file c join child on child.id = c.child_id where child.unique_id = ?";

    private final JdbcTemplate database;

    AuditExport(JdbcTemplate database) {
        this.database = database;
    }

    /** What a question is about, and which entries answer it. */
    enum Of {
        INSPECTION("l.inspection_id in (select id from inspection where reference = ?)"),
        USER("l.who = ?"),
        CASE("(l.inspection_id, l.case_number) in (" + CASES_OF_A_CASE + ")"),
        CHILD("(l.inspection_id, l.case_number) in (" + CASES_OF_A_CHILD + ")");

        private final String condition;

        Of(String condition) {
            this.condition = condition;
        }
    }

    record Question(Of of, String asked) {}

    /**
     * Writes one line an entry, in the order of the chain, below a line of headings.
     *
     * @return how many entries
     * @throws NothingKnown when there is no such inspection, user or child
     */
    long write(Question question, PrintWriter out) {
        requireKnown(question);
        record(question);
        out.println("number,at,who,name,address,what,inspection,case,subject,outcome,hash");
        long[] entries = {0};
        database.query(
                "select l.number, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') as at_utc, l.who,"
                        + " concat_ws(' ', u.first_, u.last_) as name, l.address, l.what,"
                        + " coalesce(i.reference, l.inspection_id) as inspection, l.case_number, l.subject, l.outcome, l.hash"
                        + " from audit_log l left join act_id_user u on u.id_ = l.who"
                        + " left join inspection i on i.id = l.inspection_id where " + question.of().condition
                        + " order by l.number",
                (ResultSet row) -> {
                    out.println(line(row));
                    entries[0]++;
                },
                question.asked());
        out.flush();
        return entries[0];
    }

    private void requireKnown(Question question) {
        String known =
                switch (question.of()) {
                    case INSPECTION -> "select count(*) from inspection where reference = ?";
                    case USER ->
                        "select (select count(*) from act_id_user where id_ = asked.id)"
                                + " + (select count(*) from audit_log where who = asked.id) from (values (?)) asked (id)";
                    case CASE -> "select count(*) from (" + CASES_OF_A_CASE + ") cases";
                    case CHILD -> "select count(*) from (" + CASES_OF_A_CHILD + ") cases";
                };
        Long found = database.queryForObject(known, Long.class, question.asked());
        if (found == null || found == 0) {
            throw new NothingKnown(
                    switch (question.of()) {
                        case INSPECTION -> "There is no inspection with the reference " + question.asked() + ".";
                        case USER -> "There is no user " + question.asked() + ", and never was one who did anything.";
                        case CASE ->
                            "There is no case " + question.asked() + ". A case's key is like CP-301-20121203-C001.";
                        case CHILD -> "No case of this child was followed in any inspection.";
                    });
        }
    }

    /** By whom on this machine; a child's own identifier is not kept. */
    private void record(Question question) {
        database.update(
                "insert into audit_waiting (at, who, address, what, subject, outcome) values (now(), ?, 'command line',"
                        + " 'audit export', ?, 'allowed')",
                System.getProperty("user.name"),
                question.of() == Of.CHILD ? "a child" : question.asked());
    }

    private static String line(ResultSet row) throws SQLException {
        Stream.Builder<String> cells = Stream.builder();
        for (String column : List.of(
                "number",
                "at_utc",
                "who",
                "name",
                "address",
                "what",
                "inspection",
                "case_number",
                "subject",
                "outcome",
                "hash")) {
            cells.add(cell(row.getString(column)));
        }
        return cells.build().collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula is given as text. */
    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String text = value.matches("(?s)[=+\\-@\t\r].*") ? "'" + value : value;
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static class NothingKnown extends RuntimeException {

        NothingKnown(String message) {
            super(message);
        }
    }
}
