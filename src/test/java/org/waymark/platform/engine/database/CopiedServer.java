package org.waymark.platform.engine.database;

import java.io.IOException;
import java.nio.file.Path;

/** A server on a directory that was copied from another's, by the other's programs. */
public final class CopiedServer implements AutoCloseable {

    private final DatabaseServer server;

    /**
     * Starts it.
     *
     * @param programs the directory that holds PostgreSQL's {@code bin}
     * @param data     the server's own directory
     */
    public CopiedServer(Path programs, Path data, int port) throws IOException {
        server = new DatabaseServer(programs, data, data.resolveSibling("replica.log"));
        server.start(port);
    }

    @Override
    public void close() {
        server.stop();
    }
}
