package org.waymark.platform.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Option;

/** Where the commands find the database: the one that a Waymark on this machine brought along, or the one they are given. */
public class AuditDatabase {

    private static final int LINE_OF_THE_PORT = 3;
    private static final Path HERE = Path.of("data");

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "The data directory of a Waymark that runs (WAYMARK_DATA_DIR; otherwise data).")
    private Path dataDirectory;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "Your own PostgreSQL, as jdbc:postgresql://… (SPRING_DATASOURCE_URL). Its user and password come"
                            + " from SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.")
    private String url;

    /**
     * Where Waymark noted the audit's end. Empty when a database is given and no data directory: what lies in the working
     * directory may be another Waymark's.
     */
    Optional<Path> notes() {
        return given().or(() -> url().isPresent() ? Optional.empty() : Optional.of(HERE));
    }

    private Optional<Path> given() {
        return Optional.ofNullable(dataDirectory)
                .or(() -> Optional.ofNullable(System.getenv("WAYMARK_DATA_DIR")).map(Path::of));
    }

    private Optional<String> url() {
        return Optional.ofNullable(url).or(() -> Optional.ofNullable(System.getenv("SPRING_DATASOURCE_URL")));
    }

    /**
     * One connection, to be closed by the caller.
     *
     * @throws NotReached in plain words
     */
    public SingleConnectionDataSource open() {
        Map<String, String> environment = System.getenv();
        if (url().isPresent()) {
            return new SingleConnectionDataSource(
                    url().get(),
                    environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "postgres"),
                    environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
                    true);
        }
        Path directory = given().orElse(HERE);
        try {
            List<String> postmaster = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"));
            String password = Files.readString(directory.resolve("database-password"), StandardCharsets.US_ASCII)
                    .strip();
            return new SingleConnectionDataSource(
                    "jdbc:postgresql://127.0.0.1:"
                            + postmaster.get(LINE_OF_THE_PORT).strip() + "/postgres",
                    "postgres",
                    password,
                    true);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new NotReached(
                    "No Waymark runs on the data in " + directory.toAbsolutePath()
                            + ". Start it, or say with --data-dir where its data are, or with --database which PostgreSQL it uses.");
        }
    }

    public static class NotReached extends RuntimeException {

        NotReached(String message) {
            super(message);
        }
    }
}
