package org.waymark.lists.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.lists.workbook.TypedText;

/**
 * By which words a column is known: the headings of Annex A, and what authorities and their systems call them. The words
 * are data, in {@code config/list-headings.yml}: an administrator can add to them. Compared by letters and digits alone.
 */
public final class ListHeadings {

    private static final String SHIPPED = "config/list-headings.yml";
    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "list-headings.yml");

    private final Map<AnnexAList, Map<String, Column>> known = new EnumMap<>(AnnexAList.class);
    private final Map<OtherList, Map<String, String>> others = new EnumMap<>(OtherList.class);

    ListHeadings() {
        for (AnnexAList list : AnnexAList.values()) {
            Map<String, Column> columns = new HashMap<>();
            list.columns().forEach(column -> columns.put(TypedText.bare(column.heading()), column));
            known.put(list, columns);
        }
        for (OtherList list : OtherList.values()) {
            Map<String, String> columns = new HashMap<>();
            list.headings().forEach(heading -> columns.put(TypedText.bare(heading), heading));
            others.put(list, columns);
        }
    }

    /**
     * Reads such a file.
     *
     * @throws InvalidHeadings with everything that is wrong with it
     */
    public static ListHeadings read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException broken) {
            throw new InvalidHeadings(file + ": cannot be read. Name an existing file in UTF-8.");
        }
    }

    /** As {@link #read}; {@code source} is how the file is called in messages. */
    public static ListHeadings parse(String yaml, String source) {
        return new ListHeadingsFile(source).read(yaml);
    }

    /** Those that come with Waymark. */
    public static ListHeadings shipped() {
        return Shipped.HEADINGS;
    }

    /** @param file one that was named; else the one of the working directory if there, else the one that comes along */
    public static ListHeadings inForce(Path file) {
        if (file != null) {
            return read(file);
        }
        return Files.exists(IN_WORKING_DIRECTORY) ? read(IN_WORKING_DIRECTORY) : shipped();
    }

    /** The column that a heading means in a list. */
    Optional<Column> column(AnnexAList list, String heading) {
        return Optional.ofNullable(known.get(list).get(TypedText.bare(heading)));
    }

    /** The template's heading that a heading means in one of Lists 9 to 11. */
    Optional<String> heading(OtherList list, String heading) {
        return Optional.ofNullable(others.get(list).get(TypedText.bare(heading)));
    }

    /** Adds a word; the column that it means already in this list, where that is another one. */
    Optional<String> add(AnnexAList list, Column column, String word) {
        Column before = known.get(list).putIfAbsent(TypedText.bare(word), column);
        return before == null || before == column ? Optional.empty() : Optional.of(before.heading());
    }

    Optional<String> add(OtherList list, String column, String word) {
        String before = others.get(list).putIfAbsent(TypedText.bare(word), column);
        return before == null || before.equals(column) ? Optional.empty() : Optional.of(before);
    }

    private static final class Shipped {

        private static final ListHeadings HEADINGS = read();

        private static ListHeadings read() {
            try (InputStream in = ListHeadings.class.getClassLoader().getResourceAsStream(SHIPPED)) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
