package org.waymark.platform.engine.database;

import java.io.IOException;
import java.nio.file.Path;

/** The PostgreSQL of a data directory, for a command, while no Waymark runs on it. */
public final class DirectoryDatabase implements AutoCloseable {

    private final EmbeddedDatabase server;

    /**
     * Starts the server; the directory is made when it is not there.
     *
     * @throws DatabaseNotUsable in plain words
     */
    public DirectoryDatabase(Path directory) {
        server = new EmbeddedDatabase(directory, () -> {});
    }

    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    public String username() {
        return server.username();
    }

    public String password() {
        return server.password();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
