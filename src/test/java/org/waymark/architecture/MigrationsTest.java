package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.platform.machine.Sha256;

/**
 * What was released never changes, and what comes after only adds: what goes is left unused by one release and dropped
 * by the next. Migrations of a release are written down in {@code src/test/resources/db/released-migrations.txt}; those
 * that stood when 0.2.0 was begun are the first.
 */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path RELEASED = Path.of("src", "test", "resources", "db", "released-migrations.txt");

    @BeforeAll
    static void writeDownARelease() throws IOException {
        if (Boolean.getBoolean("waymark.release")) {
            String lines = migrations().entrySet().stream()
                    .map(one -> one.getValue() + "  " + one.getKey() + "\n")
                    .collect(Collectors.joining());
            Files.writeString(RELEASED, "# released with " + Changelog.read().newest() + "\n" + lines);
        }
    }

    @Test
    void aMigrationThatWasReleasedStaysAsItWas() {
        assertThat(migrations()).containsAllEntriesOf(released());
    }

    @Test
    void aMigrationAfterTheReleaseOnlyAdds() {
        Map<String, String> released = released();
        List<String> earlier = Changelog.read().released();
        migrations().keySet().stream()
                .filter(name -> !released.containsKey(name))
                .forEach(name -> assertThat(MigrationStatements.of(text(name)).takingAway(earlier))
                        .as(
                                "%s takes away what the version before still uses: leave it unused in this release and drop"
                                        + " it in the next, in a migration that says '-- Unused since <release>'",
                                name)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table concern;",
                "alter table concern drop column what;",
                "alter table concern\n    add column a text,\n    DROP what;",
                "alter table concern rename to worry;",
                "alter table concern rename column what to which;",
                "alter table concern alter column what type varchar(10);",
                "alter table concern alter what set data type text;",
                "truncate concern;",
                "delete from concern;",
                "create table a (id uuid);\ndrop view of_concerns;",
                "do $$ begin drop table concern; end $$;",
                "-- Unused since 0.2.0.\ndrop table concern;"
            })
    void whatTakesAwayIsSeen(String sql) {
        assertThat(MigrationStatements.of(sql).takingAway(List.of("0.1.0"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table drop_in (renamed_to text, type text not null);",
                "alter table concern add column type text;",
                "alter table concern alter column what drop not null, alter column kind drop default;",
                "alter table concern drop constraint concern_kind_check;",
                "alter table concern add constraint kinds check (kind in ('drop', 'rename'));",
                "drop index concern_of_case;",
                "alter table a add foreign key (b) references c on delete cascade;",
                "comment on table concern is 'nobody may drop this; or rename it';",
                "-- what the drop of a column would cost\ncreate index on concern (number);",
                "-- Unused since 0.1.0.\ndrop table concern;"
            })
    void whatAddsLoosensOrWasLeftUnusedByAReleaseMayCome(String sql) {
        assertThat(MigrationStatements.of(sql).takingAway(List.of("0.1.0"))).isEmpty();
    }

    private static Map<String, String> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            Map<String, String> hashes = new TreeMap<>(
                    Comparator.comparing(MigrationsTest::number).thenComparing(Comparator.naturalOrder()));
            files.map(file -> file.getFileName().toString()).forEach(name -> hashes.put(name, Sha256.hex(text(name))));
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static Map<String, String> released() {
        try {
            return Files.readAllLines(RELEASED).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(MIGRATIONS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
