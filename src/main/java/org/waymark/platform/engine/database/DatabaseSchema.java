package org.waymark.platform.engine.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The tables of Waymark and of its engine, made in an empty database by Waymark's own migrations, as far as another
 * database had come.
 */
public final class DatabaseSchema {

    /** The tables in which Flyway notes what was done: it keeps them itself. */
    public static final List<String> HISTORIES = List.of("flyway_schema_history", "flyway_engine_history");

    private static final String OF_WAYMARK = "classpath:db/migration/";
    private static final String OF_THE_ENGINE = "classpath:db/engine/";

    private DatabaseSchema() {}

    /**
     * How far the tables of a database have come.
     *
     * @param engine   the version of the engine's tables
     * @param domain   the migrations of Waymark's tables that were done
     * @param onEngine those of Waymark's additions to the engine's tables
     */
    public record Version(String engine, Set<String> domain, Set<String> onEngine) {}

    /** Whether this Waymark knows all that was done to the tables. */
    public static boolean knows(Version version) {
        return names(OF_WAYMARK).containsAll(version.domain())
                && names(OF_THE_ENGINE).containsAll(version.onEngine());
    }

    /** The version of the engine's tables that this Waymark works with. */
    public static String engineVersion() {
        return ProcessEngine.VERSION;
    }

    /**
     * Makes the tables.
     *
     * @throws IOException when the migrations cannot be laid out in the directory for temporary files
     */
    public static void make(DataSource empty, Version version) throws IOException {
        Path migrations = Files.createTempDirectory("waymark-migrations");
        try {
            lay(OF_WAYMARK, version.domain(), Files.createDirectory(migrations.resolve("domain")));
            lay(OF_THE_ENGINE, version.onEngine(), Files.createDirectory(migrations.resolve("engine")));
            Flyway.configure()
                    .dataSource(empty)
                    .locations("filesystem:" + migrations.resolve("domain"))
                    .table(HISTORIES.get(0))
                    .outOfOrder(true)
                    .load()
                    .migrate();
            makeEngine(empty);
            Flyway.configure()
                    .dataSource(empty)
                    .locations("filesystem:" + migrations.resolve("engine"))
                    .table(HISTORIES.get(1))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(migrations);
        }
    }

    private static void makeEngine(DataSource empty) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("tables");
        engine.setDataSource(empty);
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        engine.buildProcessEngine().close();
    }

    private static Set<String> names(String location) {
        return Arrays.stream(resources(location))
                .map(Resource::getFilename)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Resource[] resources(String location) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(location + "*.sql");
        } catch (IOException unreadable) {
            throw new IllegalStateException("The migrations are not on the class path.", unreadable);
        }
    }

    private static void lay(String location, Set<String> wanted, Path directory) throws IOException {
        for (Resource migration : resources(location)) {
            if (wanted.contains(migration.getFilename())) {
                try (InputStream script = migration.getInputStream()) {
                    Files.copy(script, directory.resolve(migration.getFilename()));
                }
            }
        }
    }
}
