package org.waymark.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks for personal data where none may be: in each text and each byte array of tables whose names begin with a word, and in texts.
 * Short values are looked for as whole words, so that a child's number is not found inside a time stamp; sentences anywhere.
 */
class LeakScan {

    private static final Pattern WORD = Pattern.compile(
            "(?=\\d)(?:(?<![0-9a-zA-Z])\\d{7}(?![0-9a-zA-Z])|(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d)|(?<!\\d)\\d\\d/\\d\\d/\\d{4}(?!\\d))");
    private static final int GZIP = 0x1f8b;
    private static final int ZLIB = 0x78;

    private final Set<String> words;
    private final Sentences sentences;

    /**
     * @param words     seven digits, or days as {@code 2001-02-03} and {@code 03/02/2001}
     * @param sentences of any form; capitals do not matter
     */
    LeakScan(Collection<String> words, Collection<String> sentences) {
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                throw new IllegalArgumentException("The scan would not find " + word + ".");
            }
        }
        this.words = new HashSet<>(words);
        this.sentences = new Sentences(sentences);
    }

    /** What of it stands in a text. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (words.contains(matcher.group())) {
                found.add(matcher.group());
            }
        }
        found.addAll(sentences.in(text));
        return found;
    }

    /** What of it stands in bytes, read as text as they are, and unpacked where they are packed. */
    Set<String> in(byte[] bytes) {
        Set<String> found = in(new String(bytes, StandardCharsets.UTF_8));
        if (bytes.length > 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == GZIP) {
            found.addAll(unpacked(bytes, true));
        } else if (bytes.length > 2 && (bytes[0] & 0xff) == ZLIB) {
            found.addAll(unpacked(bytes, false));
        }
        return found;
    }

    private Set<String> unpacked(byte[] bytes, boolean gzip) {
        try (InputStream packed = new ByteArrayInputStream(bytes);
                InputStream plain = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            return in(plain.readAllBytes());
        } catch (IOException notPackedAfterAll) {
            return Set.of();
        }
    }

    /** Where in the tables something of it stands: table, column and value. */
    List<String> in(JdbcTemplate database, String tablesLike) {
        List<String> found = new ArrayList<>();
        columns(database, tablesLike).forEach(column -> scan(database, column, "", found));
        return found;
    }

    /** Where something of it stands in rows that say whose they are: in every table that has this column, with this value. */
    List<String> ofOne(JdbcTemplate database, String key, String value) {
        List<String> tables = database.queryForList(
                "select table_name from information_schema.columns where table_schema = current_schema() and column_name = ?",
                String.class,
                key);
        List<String> found = new ArrayList<>();
        columns(database, "%").stream()
                .filter(column -> tables.contains(column.table()))
                .forEach(column -> scan(database, column, " and %s::text = '%s'".formatted(key, value), found));
        return found;
    }

    /** The columns that such a scan reads. */
    static List<Column> columns(JdbcTemplate database, String tablesLike) {
        return database.query(
                """
                select c.table_name, c.column_name, c.data_type from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.table_name like ?
                and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'xml')
                order by 1, 2""",
                (row, number) -> new Column(
                        row.getString(1), row.getString(2), row.getString(3).equals("bytea")),
                tablesLike);
    }

    private void scan(JdbcTemplate database, Column column, String rows, List<String> found) {
        String sql = column.binary()
                ? "select %s from %s where %1$s is not null"
                : "select distinct %s::text from %s where %1$s is not null";
        database.query(sql.formatted(column.name(), column.table()) + rows, row -> {
            Set<String> values = column.binary() ? in(row.getBytes(1)) : in(row.getString(1));
            values.forEach(value -> found.add(column.table() + "." + column.name() + ": " + value));
        });
    }

    record Column(String table, String name, boolean binary) {}

    /** Bytes that hold a text as {@link #in(byte[])} would have to unpack it. */
    static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
