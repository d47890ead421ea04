package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each table is written in one way: what is mapped as an entity, by JPA; every other, by statements. */
class StorageStyleTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "waymark");
    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity$");
    private static final Pattern TABLE = Pattern.compile("@Table\\((?:name = )?\"(\\w+)\"");
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");
    private static final Pattern WRITTEN = Pattern.compile("(?:insert into|update) ([a-z_]+)[ (]");

    /** The rows of lists come in tens of thousands, the authorities from a file at each start: what is there stays. */
    private static final Set<String> BESIDE_JPA = Set.of(
            "authority/LocalAuthorities.java: local_authority",
            "lists/ListStore.java: child",
            "lists/ListStore.java: list_problem",
            "lists/ListStore.java: stage_occurrence");

    @Test
    void whatIsMappedAsAnEntityIsWrittenByNoStatementBesideIt() {
        Set<String> mapped = Sources.below(SOURCES, ".java").stream()
                .map(Sources::text)
                .filter(text -> ENTITY.matcher(text).find())
                .map(StorageStyleTest::table)
                .collect(Collectors.toSet());
        assertThat(mapped).hasSizeGreaterThan(50).contains("case_file", "inspection", "letter");
        Set<String> beside = new TreeSet<>();
        for (Path file : Sources.below(SOURCES, ".java")) {
            String statements = Sources.text(file).replaceAll("\"\\s*\\+\\s*\"", "");
            WRITTEN.matcher(statements)
                    .results()
                    .map(statement -> statement.group(1))
                    .filter(mapped::contains)
                    .forEach(table -> beside.add(SOURCES.relativize(file) + ": " + table));
        }
        assertThat(beside).isEqualTo(BESIDE_JPA);
    }

    private static String table(String entity) {
        Matcher named = TABLE.matcher(entity);
        if (named.find()) {
            return named.group(1);
        }
        Matcher type = CLASS.matcher(entity);
        if (!type.find()) {
            throw new IllegalStateException("no class in " + entity);
        }
        return type.group(1).replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
