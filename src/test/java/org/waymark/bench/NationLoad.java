package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.waymark.nodes.Asked;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.OnSite;
import org.waymark.nodes.RealDatabase;
import org.waymark.nodes.Results;
import org.waymark.platform.engine.database.DirectoryDatabase;

/**
 * A nation's inspections, to be looked at: {@code mvn -Pload verify} makes them once, and keeps them in {@code target/load} until it is
 * cleaned; {@code mvn -Pload spring-boot:run} starts Waymark on them.
 */
class NationLoad {

    private static final int INSPECTIONS = Asked.number("load.inspections", 1_000);
    private static final int TASKS = Asked.number("load.tasks", 1_000_000);

    /** Of the one inspection that is played and then copied; so many bring the framework's whole sample. */
    private static final int CHILDREN = Asked.number("load.children", 240);

    @Test
    void aNationsInspections() throws Exception {
        Path folder = RealDatabase.folder();
        Path data = folder.resolve("waymark");
        Path made = folder.resolve("nation.json");
        if (Files.exists(made)) {
            System.out.println("It is there already: " + Files.readString(made));
            return;
        }
        FileSystemUtils.deleteRecursively(folder);
        long seed = Asked.seed();
        JavaProcess.run(
                true,
                Map.of(),
                List.of(OnSite.class.getName(), Integer.toString(CHILDREN), "--waymark.data-dir=" + data),
                folder.resolve("played.log"));
        try (DirectoryDatabase server = new DirectoryDatabase(data)) {
            DriverManagerDataSource source =
                    new DriverManagerDataSource(server.jdbcUrl(), server.username(), server.password());
            JdbcClient database = JdbcClient.create(source);
            Nation.inspections(source, INSPECTIONS, seed);
            Nation.grow(database, TASKS);
            long inspections = Nation.number(database, "select count(*) from inspection");
            assertThat(inspections).isEqualTo(INSPECTIONS);
            new Results("nation")
                    .with("seed", seed)
                    .with("inspections", inspections)
                    .with("journeys", Nation.number(database, "select count(*) from case_file"))
                    .with("open tasks", Nation.number(database, "select count(*) from act_ru_task"))
                    .with("megabytes", Nation.number(database, "select pg_database_size(current_database()) / 1000000"))
                    .with(
                            "sign in as",
                            "manager, quality, lead, inspector1 to inspector4; of the copies leadn1, inspector1n1 and so on: "
                                    + OnSite.PASSWORD)
                    .write();
        }
    }
}
