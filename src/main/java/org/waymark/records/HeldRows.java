package org.waymark.records;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is held on a child as rows of tables. A room writes a question for each sheet; its columns are called as people
 * call them, a user's id with an {@code @} before the name and an id of the framework's with a {@code #}.
 *
 * <p>A question may use {@code :inspection}, {@code :identifier} in capitals, {@code :cases} (never empty), and
 * {@code :mentions}, a regular expression for {@code ~*} that finds the child's identifier and case numbers in a text.
 */
public final class HeldRows implements HeldOnChild {

    private static final String NO_CASE = "-";

    private final JdbcClient database;
    private final List<Question> questions = new ArrayList<>();

    public HeldRows(JdbcClient database) {
        this.database = database;
    }

    private record Question(String title, String sql) {}

    public HeldRows sheet(String title, String sql) {
        questions.add(new Question(title, sql));
        return this;
    }

    @Override
    public List<Sheet> about(AskedChild child) {
        return questions.stream()
                .map(question -> answer(question, child))
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet answer(Question question, AskedChild child) {
        return database.sql(question.sql())
                .param("inspection", child.inspectionId())
                .param("identifier", child.identifier().toUpperCase(Locale.ROOT))
                .param("cases", child.caseNumbers().isEmpty() ? List.of(NO_CASE) : child.caseNumbers())
                .param("mentions", mentions(child))
                .query(rows -> {
                    List<Column> columns = columns(rows.getMetaData());
                    List<List<String>> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(cells(rows, columns.size()));
                    }
                    return new Sheet(question.title(), columns, found);
                });
    }

    static String mentions(AskedChild child) {
        String names = Stream.concat(Stream.of(child.identifier()), child.caseNumbers().stream())
                .map(HeldRows::literally)
                .collect(Collectors.joining("|"));
        return "(^|[^[:alnum:]])(" + names + ")($|[^[:alnum:]])";
    }

    private static String literally(String name) {
        return Pattern.compile("[^\\p{L}\\p{N}]").matcher(name).replaceAll(sign -> "\\\\\\" + sign.group());
    }

    private static List<Column> columns(ResultSetMetaData row) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            String label = row.getColumnLabel(i);
            boolean time = row.getColumnType(i) == Types.TIMESTAMP
                    || row.getColumnType(i) == Types.TIMESTAMP_WITH_TIMEZONE
                    || row.getColumnType(i) == Types.DATE;
            columns.add(
                    switch (label.charAt(0)) {
                        case '@' -> new Column(label.substring(1), Holds.PERSON);
                        case '#' -> new Column(label.substring(1), Holds.TERM);
                        default -> new Column(label, time ? Holds.TIME : Holds.TEXT);
                    });
        }
        return columns;
    }

    private static List<String> cells(ResultSet row, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            cells.add(cell(row, i));
        }
        return cells;
    }

    private static String cell(ResultSet row, int i) throws SQLException {
        int type = row.getMetaData().getColumnType(i);
        if (type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE) {
            OffsetDateTime at = row.getObject(i, OffsetDateTime.class);
            return at == null ? "" : at.toInstant().toString();
        }
        if (type == Types.BIT || type == Types.BOOLEAN) {
            boolean yes = row.getBoolean(i);
            return row.wasNull() ? "" : yes ? "yes" : "no";
        }
        String text = row.getString(i);
        return text == null ? "" : text;
    }
}
